import type { ReactNode } from 'react'
import { useDesk } from '../../queries/desk'
import { useWriting } from '../../queries/writing/use-writing'
import { DraftsButton } from './drafts-button'
import { TicketsOpened } from './tickets-opened'

interface OwnDraftsProps {
  /** Who is signed in, as the page's header shows it. */
  readonly children: ReactNode
}

/** What a person typed and hasn't sent, behind their own picture; and word of a new ticket, whatever screen is shown. */
export function OwnDrafts({ children }: OwnDraftsProps) {
  const writing = useWriting()
  const { connection } = useDesk()
  if (writing === null) return children
  const canWrite = WRITES.some((operation) => connection.can(operation))
  const isAnything = canWrite || writing.drafts.places().length > 0
  return (
    <>
      {isAnything ? <DraftsButton writing={writing}>{children}</DraftsButton> : children}
      <TicketsOpened writing={writing} />
    </>
  )
}

/** What a draft can become. */
const WRITES = [
  'ticket.create',
  'ticket.addNote',
  'ticket.update',
  'ticket.close',
  'ticket.reopen',
  'ticket.approve',
  'ticket.decline',
  'ticket.escalate',
] as const
