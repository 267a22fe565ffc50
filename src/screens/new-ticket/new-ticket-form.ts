import type { Draft, DraftContent, DraftValue } from '../../drafts/draft'
import { keptChoiceIn, type KeptChoice } from '../../queries/writing/draft-fields'
import {
  draftOfNewTicket,
  newTicketOf,
  type NewTicket,
} from '../../queries/writing/new-ticket-draft'
import { isAddress } from '../writing/addresses'

/** What may be chosen for a new ticket out of a list. */
export const choiceFields = ['requestType', 'priority', 'queue'] as const

export type ChoiceFieldName = (typeof choiceFields)[number]

/** A new ticket as it stands in the form: what will be sent, and what was typed to choose it. */
export interface NewTicketForm extends NewTicket {
  /** The name of whom it is on behalf of, once chosen; until then whatever was typed to find them. */
  readonly person: string
  /** Who gets copies, as it was typed, commas and all. */
  readonly copies: string
  /** What the choices out of lists are called. */
  readonly chosen: Readonly<Record<ChoiceFieldName, KeptChoice | null>>
}

/** Reads the form from its draft. */
export function formOf(draft: Draft | null): NewTicketForm {
  const { person, copies, chosen } = draft?.fields ?? {}
  const ticket = newTicketOf(draft)
  const names =
    typeof chosen === 'object' && chosen !== null && 'priority' in chosen ? chosen : null
  const keptOf = (field: ChoiceFieldName) => keptChoiceIn(names?.[field], ticket[field])
  return {
    ...ticket,
    person: typeof person === 'string' ? person : '',
    copies: typeof copies === 'string' ? copies : '',
    chosen: {
      requestType: keptOf('requestType'),
      priority: keptOf('priority'),
      queue: keptOf('queue'),
    },
  }
}

/** Writes the form as a draft: the inverse of `formOf`. */
export function draftOfForm(form: NewTicketForm, attempt: DraftValue = null): DraftContent {
  const { person, copies, chosen, ...ticket } = form
  const draft = draftOfNewTicket(ticket, attempt)
  return { ...draft, fields: { ...draft.fields, person, copies, chosen } }
}

/** Whether there is nothing in it that anybody typed or chose. */
export function isEmptyForm(form: NewTicketForm): boolean {
  const { summary, description, requestType, priority, queue, person, copies } = form
  const isChosen = [requestType, priority, queue].some((choice) => choice !== null)
  return !isChosen && [summary, description, person, copies].every((text) => text.trim() === '')
}

/**
 * Whether somebody's name stands there and the ticket wouldn't be theirs: nobody was chosen by it, or the instance takes
 * nobody (any more).
 */
export function isUndecided(
  { person, contact }: Pick<NewTicketForm, 'person' | 'contact'>,
  isTaken: boolean,
): boolean {
  return (contact === null || !isTaken) && person.trim() !== ''
}

/** Whether something in CC is no e-mail address: the instance would refuse the whole ticket for it. */
export function hasWrongCopies({ cc }: NewTicketForm): boolean {
  return !cc.every(isAddress)
}
