import { absoluteTime } from '../../../lib/dates'
import { viewerLocale } from '../../../lib/viewer-locale'
import type { Field, Mark } from '../../../deskdirector/writes/fields'
import type { conflict } from '../../../messages/en/conflict'

/** What a choice is called; null where nobody knows it any more. */
export type NameOf = (field: Field, id: string) => string | null

/** A field's value as people read it, in parts where it has several: names and dates, never ids. */
export function valueWords(
  field: Field,
  mark: Mark,
  nameOf: NameOf,
  words: typeof conflict,
): readonly string[] {
  const named = (id: string) => nameOf(field, id) ?? words.unnamed
  if (mark === '') return [field === 'assignees' ? words.nobody : words.none]
  switch (field) {
    case 'summary':
    case 'description':
      return [mark]
    case 'status':
    case 'priority':
    case 'queue':
    case 'contact':
      return [named(mark)]
    case 'assignees':
      return listIn(mark).map(named)
    case 'tags':
      return listIn(mark)
    case 'dueOn':
      return [absoluteTime(Number(mark), { locale: viewerLocale() })]
  }
}

/** Whether a field is a text, of which what differs is shown. */
export function isText(field: Field): boolean {
  return field === 'summary' || field === 'description'
}

function listIn(mark: Mark): string[] {
  const list: unknown = JSON.parse(mark)
  return Array.isArray(list) ? list.map(String) : []
}
