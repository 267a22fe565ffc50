import { actionJob } from '../../../../../src/queries/writing/action-job'
import { createJob } from '../../../../../src/queries/writing/create-job'
import type { Way } from '../../../../../src/queries/writing/deliver-part'
import { anotherNewTicket, NEW_TICKET } from '../../../../../src/queries/writing/new-ticket-places'
import type { Job } from '../../../../../src/queries/writing/outbox'
import { replyJob } from '../../../../../src/queries/writing/reply-job'
import { blankDraft, type DraftPlace } from '../../../../../src/drafts/draft'
import type { StoredTicket } from '../../../../local-deskdirector/model'
import { ada } from '../../../local-deskdirector/small-instance'
import type { Files } from './files'
import type { Faults } from './ledger'
import type { Seen } from './seen'
import type { World } from './world'

export type WordsKind = 'reply' | 'close' | 'escalate' | 'new'

interface Said {
  /** 0 or less: it is to become one. */
  readonly ticket: number
  readonly kind: WordsKind
  readonly text: string
  /** They pressed the button, and didn't take it back. */
  wasSent: boolean
}

/** The title of a new ticket of these words. */
const titleOf = (text: string) => `About: ${text}`

/** What a person says at the page: into a ticket, with closing or escalating it, or as a new one. */
export function createWords(world: World, faults: Faults, seen: Seen, files: Files) {
  const said: Said[] = []
  const fresh = [NEW_TICKET, anotherNewTicket()] as const
  let typed = 0
  const mine = world.side === 'portal' ? 'contact' : 'agent'

  const placeOf = (ticket: number, kind: WordsKind): DraftPlace =>
    kind === 'new' ? fresh[ticket === 0 ? 0 : 1] : { ticket: String(ticket), kind }
  const latest = (ticket: number, kind: WordsKind) =>
    said.findLast((each) => each.ticket === ticket && each.kind === kind)
  const draftOf = (ticket: number, kind: WordsKind) =>
    world.writing.drafts.get(placeOf(ticket, kind))
  /** What was typed last and stands there still. */
  function standing(ticket: number, kind: WordsKind): Said | null {
    const last = latest(ticket, kind)
    return last && draftOf(ticket, kind)?.text === last.text ? last : null
  }
  const timesIn = (ticket: StoredTicket, text: string) =>
    ticket.notes.filter(
      ({ note, createdBy: { userType, id } }) =>
        note === text && userType === mine && id === world.me.id,
    ).length + Number(ticket.description === text && !world.isColleagues(ticket))
  /** How often the instance has what was said, where it belongs. */
  const timesThere = ({ ticket, kind, text }: Said) =>
    world
      .allTickets()
      .filter((each) => (kind === 'new' ? world.isNewOfOurs(each) : each.id === ticket))
      .reduce((sum, each) => sum + timesIn(each, text), 0)

  function jobFor(ticket: number, kind: WordsKind, way: Way): Job {
    const place = placeOf(ticket, kind)
    if (kind === 'new') return createJob(world.writing, place, way)
    return kind === 'reply'
      ? replyJob(world.writing, ticket, place, way, seen.of(ticket))
      : actionJob(world.writing, ticket, { ...place, kind }, way)
  }

  function send(ticket: number, kind: WordsKind, way: Way = 'send'): void {
    const undo = kind === 'reply' && way === 'send' ? 5_000 : 0
    world.writing.outbox.send(placeOf(ticket, kind), jobFor(ticket, kind, way), undo)
  }

  return {
    placeOf,
    titleOf,
    latest,
    draftOf,
    standing,
    send,
    type(ticket: number, kind: WordsKind) {
      const former = standing(ticket, kind)
      // Typed over: what stood there unsent is gone because they wanted it so.
      if (former) said.splice(said.indexOf(former), 1)
      typed += 1
      const text = `What I say about ${ticket}, number ${typed}.`
      // For themselves, as nobody has to say; an agent says for whom.
      const forWhom = world.side === 'portal' ? {} : { contact: ada.id }
      const draft = draftOf(ticket, kind) ?? blankDraft
      world.writing.drafts.put(placeOf(ticket, kind), {
        text,
        fields: { ...draft.fields, ...(kind === 'new' && { summary: titleOf(text), ...forWhom }) },
        attempt: null,
      })
      said.push({ ticket, kind, text, wasSent: false })
    },
    press(ticket: number, kind: WordsKind, times: number) {
      const what = standing(ticket, kind)
      if (what) what.wasSent = true
      files.press(placeOf(ticket, kind))
      for (let each = 0; each < times; each += 1) send(ticket, kind)
    },
    undo(ticket: number) {
      if (!world.writing.outbox.undo(placeOf(ticket, 'reply'))) return
      const what = standing(ticket, 'reply')
      if (what) what.wasSent = false
      files.undo()
    },
    /** Whenever the page says that something arrived, it did. */
    watch() {
      const { outbox } = world.writing
      const known = new Set<unknown>()
      outbox.subscribe(() => {
        for (const { ticket, kind } of said) {
          const place = placeOf(ticket, kind)
          const outgoing = outbox.of(place)
          if (outgoing?.stage !== 'done' || known.has(outgoing)) continue
          known.add(outgoing)
          const last = latest(ticket, kind)
          if (last?.wasSent && timesThere(last) === 0) faults.falseSaved += 1
          if (kind === 'reply' && !files.areThere(place)) faults.falseSaved += 1
        }
      })
    },
    count() {
      for (const each of said) {
        const { ticket, kind, text, wasSent } = each
        const there = timesThere(each)
        const doubles = world.traffic.doubles((request) => request.includes(text))
        if (there > (wasSent ? 1 : 0) + doubles) faults.duplicates += 1
        if (there === 0 && draftOf(ticket, kind)?.text !== text) faults.losses += 1
        const all = world.allTickets().reduce((sum, one) => sum + timesIn(one, text), 0)
        if (all > there) faults.wrongTicket += 1
      }
    },
  }
}

export type Words = ReturnType<typeof createWords>
