import type { Connection } from '../../../../src/deskdirector/connection'
import type { Id, Ticket } from '../../../../src/deskdirector/models'
import type { DraftPlace } from '../../../../src/drafts/draft'
import { openDrafts } from '../../../../src/drafts/open-drafts'
import { RequestFailure } from '../../../../src/http/errors'
import { createJob } from '../../../../src/queries/writing/create-job'
import { anotherNewTicket, NEW_TICKET } from '../../../../src/queries/writing/new-ticket-places'
import { createOutbox } from '../../../../src/queries/writing/outbox'
import type { Writing } from '../../../../src/queries/writing/writing'
import { deleteDraft } from '../../../../src/screens/own-drafts/wipe-drafts'
import { buildPerson } from '../../../support/build-person'
import { buildTicket } from '../../../support/build-ticket'

export const mishaps = ['nothing', 'mute', 'cut', 'dropped', 'late', 'refused'] as const

export interface Step {
  readonly act: 'send' | 'check' | 'letGo' | 'arrive' | 'list'
  readonly at: number
  /** What a ticket meets on its way. */
  readonly meets: (typeof mishaps)[number]
  /** The list has it at once. */
  readonly isListed: boolean
  /** What was late arrives while this is on its way. */
  readonly isCrossed: boolean
}

interface Stored {
  readonly of: number
  readonly ticket: Ticket
  isThere: boolean
  isListed: boolean
}

interface Options {
  /** The instance shows a ticket’s description, too. */
  readonly hasTexts: boolean
  /** A page that knows nothing of the others: for the test of the test. */
  readonly isBlind?: boolean
}

const typed = { text: 'One more, please', fields: { summary: 'New laptop' }, attempt: null }
const me = buildPerson('Ada Lovelace', { id: 7 })
const pace = { now: () => 0, wait: async () => {} }

/**
 * Plays steps at an instance that has three new tickets of the same words coming. Gives what the page said of any that
 * isn’t so.
 */
export async function runTwins(steps: readonly Step[], { hasTexts, isBlind = false }: Options) {
  const wrong: string[] = []
  const stored: Stored[] = []
  let now: Step
  let asked = 0

  const there = (at: number) => stored.filter(({ of, isThere }) => of === at && isThere)
  function arrive(at: number | null = null, isListed = false) {
    for (const each of stored.filter(({ of }) => at === null || of === at)) {
      each.isThere = true
      each.isListed ||= isListed
    }
  }

  function create(): Ticket | null {
    asked += 1
    const { at, meets, isListed, isCrossed } = now
    if (isCrossed) arrive()
    if (meets === 'refused')
      throw new RequestFailure({ kind: 'rejected', status: 400, words: null })
    const { text, fields } = typed
    const ticket = buildTicket({ summary: fields.summary, description: text, contact: me })
    if (meets !== 'dropped') stored.push({ of: at, ticket, isThere: meets !== 'late', isListed })
    if (meets === 'nothing') return ticket
    if (meets === 'mute') return null
    throw new RequestFailure({ kind: 'unreachable', timedOut: false })
  }

  async function run(operation: string, takes: { readonly id: Id }): Promise<unknown> {
    if (operation === 'ticket.create') return create()
    const listed = stored.filter(({ isThere, isListed }) => isThere && isListed)
    const tickets = listed.map(({ ticket }) => ticket)
    if (operation === 'ticket.get') return tickets.find(({ id }) => id === takes.id)
    return { tickets, total: tickets.length, broken: [] }
  }

  const can = (operation: string) => hasTexts || operation !== 'ticket.get'
  const drafts = await openDrafts('ada', { keep: 'off', days: 1 })
  const outbox = createOutbox(pace, (_, job) => job())
  const connection = { side: 'portal', can, run } as unknown as Connection
  const writing: Writing = { connection, me, drafts, outbox, pace }
  const places = [NEW_TICKET, anotherNewTicket(), anotherNewTicket()]
  for (const place of places) drafts.put(place, typed)

  async function deliver(place: DraftPlace, { act, at }: Step) {
    const draft = drafts.get(place)
    if (draft === null || (act === 'check' && draft.attempt === null)) return
    // Whoever sends again has waited: what was on its way has arrived by then, and is listed.
    if (act === 'send' && draft.attempt !== null) arrive(at, true)
    const before = asked
    const own = { ...drafts, places: () => [place] }
    const seen = isBlind ? { ...writing, drafts: own } : writing
    const ended = await createJob(seen, place, act === 'check' ? 'check' : 'send')(() => {})
    if (act === 'check' && asked > before) wrong.push(`${at} was sent by itself`)
    if (ended.stage !== 'done') {
      if (drafts.get(place)?.text !== typed.text) wrong.push(`${at} is lost`)
      return
    }
    if (there(at).length === 0) wrong.push(`${at} isn’t there`)
    const owner = stored.find(({ ticket }) => ticket.id === ended.id)?.of ?? at
    if (owner !== at) wrong.push(`${at} took ${owner}’s`)
    // One that nobody could name is listed by the time that another leaves.
    arrive(at, ended.id === null)
  }

  for (now of steps) {
    const { act, at } = now
    const place = places[at]!
    if (act === 'arrive') arrive()
    else if (act === 'list') for (const each of stored) each.isListed = true
    else if (act !== 'letGo') await deliver(place, now)
    else if (drafts.get(place)?.attempt && there(at).length > 0) {
      // They saw it there.
      arrive(at, true)
      deleteDraft(writing, place)
    }
  }
  return wrong
}
