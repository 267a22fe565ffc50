import { actionJob } from '../../../../../src/queries/writing/action-job'
import type { Way } from '../../../../../src/queries/writing/deliver-part'
import type { Faults } from './ledger'
import type { World } from './world'

export type WordlessAct = 'approve' | 'decline'

const done = { approve: 'approved', decline: 'declined' } as const

const paths = { approve: /\/(grant-approval|approve) /, decline: /\/(decline-approval|reject) / }

interface Wish {
  readonly ticket: number
  readonly act: WordlessAct
  /** How often they asked for it, what was refused apart. */
  asked: number
  /** How often they know of that it was done. */
  known: number
}

/** What a person does to tickets without a word: only what the instance recorded tells whether it was done. */
export function createActs(world: World, faults: Faults) {
  const wishes = new Map<string, Wish>()
  const mine = world.side === 'portal' ? 'contact' : 'agent'
  const placeOf = ({ ticket, act }: Pick<Wish, 'ticket' | 'act'>) =>
    ({ ticket: String(ticket), kind: act }) as const
  /** But for those that the browser sent twice. */
  const timesThere = ({ ticket, act }: Wish) =>
    world
      .allTickets()
      .filter(({ id }) => id === ticket)
      .flatMap(({ activities }) => activities)
      .filter(({ type, createdBy }) => type === done[act] && createdBy.userType === mine).length -
    world.traffic.doubles(
      (request) => request.includes(`/tickets/${ticket}/`) && paths[act].test(request),
    )

  function send(wish: Wish, way: Way = 'send'): void {
    const place = placeOf(wish)
    world.writing.outbox.send(place, actionJob(world.writing, wish.ticket, place, way))
  }

  return {
    press(ticket: number, act: WordlessAct, times: number) {
      const { connection, outbox, drafts } = world.writing
      const place = placeOf({ ticket, act })
      const isLocked =
        !world.isFree(place) ||
        outbox.of(place)?.stage === 'doubtful' ||
        (drafts.get(place)?.attempt ?? null) !== null
      if (isLocked || !connection.can(`ticket.${act}`)) return
      const wish = wishes.get(`${ticket} ${act}`) ?? { ticket, act, asked: 0, known: 0 }
      wishes.set(`${ticket} ${act}`, wish)
      // What was refused before isn't asked for any more.
      if (outbox.of(place)?.stage !== 'refused') wish.asked += 1
      for (let each = 0; each < times; each += 1) send(wish)
    },
    /** Whenever the page says that something was done, it was. */
    watch() {
      const seen = new Set<unknown>()
      world.writing.outbox.subscribe(() => {
        for (const wish of wishes.values()) {
          const outgoing = world.writing.outbox.of(placeOf(wish))
          if (outgoing?.stage !== 'done' || seen.has(outgoing)) continue
          seen.add(outgoing)
          wish.known += 1
          if (timesThere(wish) < wish.known) faults.falseSaved += 1
        }
      })
    },
    /** In doubt they look for themselves: there it is, or it is sent again. */
    seeThrough() {
      const { outbox, drafts } = world.writing
      for (const wish of wishes.values()) {
        const place = placeOf(wish)
        const outgoing = outbox.of(place)
        if (outgoing === null && (drafts.get(place)?.attempt ?? null) !== null) send(wish, 'check')
        else if (outgoing?.stage === 'doubtful' && timesThere(wish) > wish.known) {
          wish.known += 1
          drafts.drop(place)
          outbox.dismiss(place)
        } else if (outgoing?.stage === 'doubtful') send(wish)
      }
    },
    count() {
      for (const wish of wishes.values()) {
        if (timesThere(wish) > wish.asked) faults.duplicates += 1
      }
    },
  }
}
