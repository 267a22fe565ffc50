import type { Id } from '../deskdirector/models'
import type { Update } from '../deskdirector/writes/deliver-update'
import type { Changes, Field } from '../deskdirector/writes/fields'
import { isSame } from '../drafts/combine'
import { blankDraft, type Draft, type DraftPlace, type DraftValue } from '../drafts/draft'
import type { DraftStore } from '../drafts/draft-store'
import { idIn } from './writing/draft-fields'
import type { WritePlace } from './writing/outgoing'

/** What one field is to be, and what it was when that was chosen. */
type Choice = Pick<Update, 'changes' | 'base'>

/** All that was chosen for a ticket's fields and isn't on it, in one draft: each has its value and its base there. */
function keptAt({ ticket }: WritePlace): DraftPlace {
  return { ticket, kind: 'fields' }
}

/** Keeps what was chosen for a field until the ticket has it: it may wait for its turn when the page is left. */
export function keepChoice(drafts: DraftStore, place: WritePlace, { changes, base }: Choice): void {
  const field = place.kind as Field
  const at = keptAt(place)
  const draft = drafts.get(at) ?? blankDraft
  const choice = [changes[field] ?? null, base[field] ?? null]
  drafts.put(at, { ...draft, fields: { ...draft.fields, [field]: choice } })
}

/** Forgets what was chosen for a field; where `changes` are given, only if that is what stands there still. */
export function forgetChoice(drafts: DraftStore, place: WritePlace, changes?: Changes): void {
  const field = place.kind as Field
  const at = keptAt(place)
  const draft = drafts.get(at)
  const kept = keptChoice(draft, field)
  if (draft === null || kept === null) return
  if (changes !== undefined && !isSame(kept.changes[field], changes[field])) return
  const rest = Object.entries(draft.fields).filter(([name]) => name !== field)
  if (rest.length === 0) drafts.drop(at)
  else drafts.put(at, { ...draft, fields: Object.fromEntries(rest) })
}

/** Reads what was chosen for a field; null where nothing was, or nothing that can be read. */
export function keptChoice(draft: Draft | null, field: Field): Choice | null {
  const kept = draft?.fields[field]
  if (!isList(kept)) return null
  const [value, base] = kept
  const read = value === undefined ? undefined : readers[field]?.(value)
  // Without what was there then, somebody else's change would be overwritten unseen.
  if (read === undefined || typeof base !== 'string') return null
  return { changes: { [field]: read }, base: { [field]: base } }
}

const id = (value: DraftValue) => idIn(value) ?? undefined

/** Those that are chosen; what is typed is a draft of its own. */
const readers: { readonly [Name in Field]?: (value: DraftValue) => Changes[Name] } = {
  status: id,
  priority: id,
  queue: id,
  contact: id,
  assignees: (value) => listOf(value, (each): each is Id => idIn(each) !== null),
  tags: (value) => listOf(value, (each) => typeof each === 'string'),
  dueOn: (value) => (value === null || typeof value === 'string' ? value : undefined),
}

function listOf<Value extends DraftValue>(
  value: DraftValue,
  isOne: (each: DraftValue) => each is Value,
): readonly Value[] | undefined {
  return isList(value) && value.every(isOne) ? value : undefined
}

function isList(value: DraftValue | undefined): value is readonly DraftValue[] {
  return Array.isArray(value)
}
