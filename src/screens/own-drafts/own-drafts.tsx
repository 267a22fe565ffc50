import { useEffect, type ReactNode } from 'react'
import { useDesk } from '../../queries/desk'
import { useWriting } from '../../queries/writing/use-writing'
import { refuseStrayFiles } from '../../ui/stray-files'
import { OwnButton } from './own-button'
import { TicketsOpened } from './tickets-opened'

export interface OwnDraftsProps {
  /** Who is signed in; null where neither the instance nor the token says. */
  readonly name: string | null
  /** How long a session is. */
  readonly minutes: number
  /** The same, as the page's header shows it. */
  readonly children: ReactNode
}

/** What is a person's own, behind their picture; and word of a new ticket, whatever screen is shown. */
export function OwnDrafts({ name, minutes, children }: OwnDraftsProps) {
  const writing = useWriting()
  const { connection } = useDesk()
  const canWrite = WRITES.some((operation) => connection.can(operation))
  const isAnything = canWrite || (writing?.drafts.places().length ?? 0) > 0
  // Here, since this is there on every screen: something may be on its way whichever is shown.
  useEffect(refuseStrayFiles, [])
  return (
    <>
      <OwnButton {...{ name, minutes }} writing={isAnything ? writing : null}>
        {children}
      </OwnButton>
      {writing !== null && <TicketsOpened writing={writing} />}
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
