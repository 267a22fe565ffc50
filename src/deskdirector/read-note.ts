import { Entity, type Reading } from './entity'
import type { Note } from './models'
import { readPerson } from './read-person'

/** One message as a list previews it: its files and the time it took are read with the whole ticket. */
export function readNote(wire: unknown, reading: Reading): Note {
  const note = new Entity('note', wire, reading)
  return {
    id: note.id('id'),
    text: note.text('text') ?? '',
    isInternal: note.flag('isInternal') ?? !isNothing(note.find('isInternal')),
    createdOn: note.instant('createdOn'),
    author: note.one('author', readPerson),
    attachments: [],
    timeEntry: null,
  }
}

/** Whether there is no word on it: what is there and can't be read is taken for internal, which keeps it where it is. */
function isNothing(found: unknown): boolean {
  return found === null || found === ''
}
