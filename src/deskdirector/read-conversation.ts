import { Entity, type Reading } from './entity'
import type { Activity, Attachment, Note, TimeEntry } from './models'
import { readNote } from './read-note'
import { readPerson, readReference } from './read-person'

/** One message of a ticket's conversation, with what belongs to it. */
export function readWholeNote(wire: unknown, reading: Reading): Note {
  const note = new Entity('note', wire, reading)
  return {
    ...readNote(wire, reading),
    attachments: note.list('attachments', readAttachment),
    timeEntry: note.one('timeEntry', readTimeEntry),
  }
}

export function readAttachment(wire: unknown, reading: Reading): Attachment {
  const attachment = new Entity('attachment', wire, reading)
  return {
    id: attachment.id('id'),
    name: attachment.text('name') ?? '',
    size: attachment.number('size'),
    type: attachment.text('type'),
  }
}

export function readActivity(wire: unknown, reading: Reading): Activity {
  const activity = new Entity('activity', wire, reading)
  return {
    id: activity.id('id'),
    type: activity.text('type') ?? '',
    createdOn: activity.instant('createdOn'),
    author: activity.one('author', readPerson),
  }
}

/** Time somebody spent, on its own or as part of a note. */
export function readTimeEntry(wire: unknown, reading: Reading): TimeEntry {
  const entry = new Entity('timeEntry', wire, reading)
  return {
    id: entry.id('id'),
    text: entry.text('text'),
    isInternal: entry.flag('isInternal'),
    start: entry.instant('start'),
    end: entry.instant('end'),
    hours: entry.number('hours'),
    createdOn: entry.instant('createdOn'),
    ticket: entry.one('ticket', readReference),
  }
}
