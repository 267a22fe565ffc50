import { useEffect, useRef } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'
import type { Draft, DraftPlace } from '../../drafts/draft'
import { leaving } from '../../queries/writing/leaving-mark'
import { createJob } from '../../queries/writing/create-job'
import type { Way } from '../../queries/writing/deliver-part'
import type { Job } from '../../queries/writing/outbox'
import { isOver, type Outgoing } from '../../queries/writing/outgoing'
import { settleTwins } from '../../queries/writing/twin-tickets'
import type { Writing } from '../../queries/writing/writing'
import { deleteDraft } from '../own-drafts/wipe-drafts'
import { ticketListPath, ticketPath, type FromList } from '../paths'
import { cameFromList } from '../came-from-list'
import { filesLeftOf, markingFiles } from './files-left'

/** Sends the new ticket, and leads to it once it is open. */
export function useSending(
  writing: Writing,
  place: DraftPlace,
  draft: Draft | null,
  outgoing: Outgoing | null,
) {
  const { outbox, drafts } = writing
  const leave = useWayOut()
  const isExpected = useRef(false)

  const hasLeft = outgoing === null && draft !== null && draft.attempt !== null
  useEffect(() => {
    // It left before a reload: this looks for it, and sends nothing.
    if (hasLeft) outbox.look(place, jobAt(writing, place, 'check'))
  }, [writing, outbox, place, hasLeft])

  useEffect(() => {
    // Another tab has seen to it, so that the next time is looked for again.
    if (outgoing?.stage === 'yielded') outbox.dismiss(place)
  }, [outbox, place, outgoing])

  useEffect(() => {
    if (!isOver(outgoing)) isExpected.current = true
    // One that arrived while another screen was looked at leads nowhere: the form is there for the next.
    else if (outgoing?.stage === 'done' && isExpected.current) {
      isExpected.current = false
      // Its files are still here, and somebody has to say where they belong.
      if (outgoing.id !== null || filesLeftOf(draft) === null) leave(outgoing.id)
    }
  })

  return {
    send: () => outbox.send(place, leaving(writing, place, jobAt(writing, place, 'send'))),
    check: () => outbox.look(place, jobAt(writing, place, 'check')),
    /** Gives the words back of one that may be there: whatever became of the attempt, it is over. */
    edit() {
      if (draft === null || outgoing?.stage !== 'doubtful') return
      settleTwins(writing, place, draft, null)
      drafts.put(place, { ...draft, attempt: null })
      outbox.dismiss(place)
    },
    /** It is there, as the person saw for themselves. */
    letGo() {
      deleteDraft(writing, place)
      leave(null)
    },
  }
}

function jobAt(writing: Writing, place: DraftPlace, way: Way): Job {
  return markingFiles(writing, place, createJob(writing, place, way))
}

/** Leads to the new ticket in place of the form; where nobody knows which it is, to the list. */
function useWayOut() {
  const navigate = useNavigate()
  const list = cameFromList(useLocation().state)
  return (id: Extract<Outgoing, { stage: 'done' }>['id']) => {
    if (id !== null) {
      const state = list === null ? null : ({ list } satisfies FromList)
      void navigate(ticketPath(id), { replace: true, state })
    } else if (list !== null) void navigate(-1)
    else void navigate(ticketListPath(), { replace: true })
  }
}
