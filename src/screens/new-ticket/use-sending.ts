import { useEffect, useRef } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'
import type { Draft } from '../../drafts/draft'
import { leaving } from '../../queries/writing/leaving-mark'
import { createJob } from '../../queries/writing/create-job'
import type { Way } from '../../queries/writing/deliver-part'
import { NEW_TICKET } from '../../queries/writing/new-ticket-draft'
import { isOver, type Outgoing } from '../../queries/writing/outgoing'
import type { Writing } from '../../queries/writing/writing'
import { ticketListPath, ticketPath, type FromList } from '../paths'
import { cameFromList } from '../came-from-list'
import { filesLeftOf, markingFiles } from './files-left'

/** Sends the new ticket, and leads to it once it is open. */
export function useSending(writing: Writing, draft: Draft | null, outgoing: Outgoing | null) {
  const { outbox, drafts } = writing
  const leave = useWayOut()
  const isExpected = useRef(false)

  const hasLeft = outgoing === null && draft !== null && draft.attempt !== null
  useEffect(() => {
    // It left before a reload: this looks for it, and sends nothing.
    if (hasLeft) outbox.send(NEW_TICKET, markingFiles(writing, createJob(writing, 'check')))
  }, [writing, outbox, hasLeft])

  useEffect(() => {
    // Another tab has seen to it, so that the next time is looked for again.
    if (outgoing?.stage === 'yielded') outbox.dismiss(NEW_TICKET)
  }, [outbox, outgoing])

  useEffect(() => {
    if (!isOver(outgoing)) isExpected.current = true
    // One that arrived while another screen was looked at leads nowhere: the form is there for the next.
    else if (outgoing?.stage === 'done' && isExpected.current) {
      isExpected.current = false
      // Its files are still here, and somebody has to say where they belong.
      if (outgoing.id !== null || filesLeftOf(draft) === null) leave(outgoing.id)
    }
  })

  const job = (way: Way) => markingFiles(writing, createJob(writing, way))
  return {
    send: () => outbox.send(NEW_TICKET, leaving(writing, NEW_TICKET, job('send'))),
    check: () => outbox.send(NEW_TICKET, job('check')),
    /** It is there, as the person saw for themselves. */
    letGo() {
      drafts.drop(NEW_TICKET)
      outbox.dismiss(NEW_TICKET)
      leave(null)
    },
  }
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
