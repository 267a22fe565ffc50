import type { Outbox } from '../../../../../src/queries/writing/outbox'
import { isOver } from '../../../../../src/queries/writing/outgoing'
import type { Writing } from '../../../../../src/queries/writing/writing'
import type { Sabotage } from './page'

const sending = (change: (writing: Writing) => Outbox['send']): Sabotage => ({
  writing: (writing) => ({ ...writing, outbox: { ...writing.outbox, send: change(writing) } }),
})

/** Takes every click for a write of its own. */
export const countsClicks = sending(({ outbox, drafts, connection }) => (place, job, undo) => {
  const draft = drafts.get({ ticket: place.ticket, kind: 'reply' })
  if (isOver(outbox.of(place))) outbox.send(place, job, undo)
  else if (place.kind === 'reply' && draft !== null) {
    void connection
      .run('ticket.addNote', { id: place.ticket ?? '', text: draft.text })
      .catch(() => null)
  }
})

/** Throws the draft away as soon as something is sent. */
export const dropsEarly = sending(({ outbox, drafts }) => (place, job, undo) => {
  outbox.send(
    place,
    async (report) => {
      const kind = place.kind === 'close' ? 'close' : 'reply'
      const ended = job(report)
      await new Promise((resume) => setImmediate(resume))
      drafts.drop({ ticket: place.ticket, kind })
      return ended
    },
    undo,
  )
})

/** Gets in line only once something can’t be taken back any more. */
export const queuesLate = sending(({ outbox, pace }) => (place, job, undo = 0) => {
  if (undo === 0) outbox.send(place, job)
  else void pace.wait(undo).then(() => outbox.send(place, job))
})

/** Has no line at all. */
export const neverQueues: Sabotage = { inTurn: (_, job) => job() }
