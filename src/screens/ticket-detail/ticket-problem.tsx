import { FileQuestion, Lock, Unplug } from 'lucide-react'
import { useLayoutEffect, useRef, type RefObject } from 'react'
import { useFailureWords } from '../../messages/use-failure-words'
import { useTicketWords } from '../../messages/use-ticket-words'
import { useWords } from '../../messages/use-words'
import { useDesk } from '../../queries/desk'
import { Button } from '../../ui/button'
import { buttonClass } from '../../ui/button-class'
import { describeFailure } from '../describe-failure'
import { UnsentDrafts } from '../own-drafts/unsent-drafts'
import { ticketListPath } from '../paths'
import type { FailedRequest } from '../failure-notice'
import { toHeading } from '../ticket-list/to-heading'
import { RouteLink } from '../../ui/route-link'

interface TicketProblemProps extends FailedRequest {
  readonly id: string
}

/**
 * Stands for a ticket that could not be loaded: why, where to go from here, if there is a list, and what was typed to it, which
 * may never come to be seen there again.
 */
export function TicketProblem({ id, failure, isTrying, again }: TicketProblemProps) {
  const words = useWords()
  const ticketWords = useTicketWords()
  const { can } = useDesk().connection
  const ways = useFocusGoesOn()
  const said = saying(failure, useFailureWords(), ticketWords)
  const { Icon, title, advice, canRetry } = can('ticket.get')
    ? said
    : { ...ticketWords.unbound, Icon: Unplug, canRetry: false }
  return (
    <main className="min-h-0 overflow-y-auto">
      <div className="flex arrive flex-col items-center px-6 py-16 text-center">
        <span
          aria-hidden
          className="mb-4 grid size-11 place-items-center rounded-full bg-sunken text-ink-3"
        >
          <Icon size={20} strokeWidth={1.75} />
        </span>
        <div role="alert" hidden={failure?.kind === 'session'}>
          <h1 className="text-lg font-semibold">{title}</h1>
          <p className="mt-1 max-w-md text-balance text-ink-2">{advice}</p>
        </div>
        <div ref={ways} className="mt-5 flex flex-wrap justify-center gap-2">
          {canRetry && (
            <Button busy={isTrying} onClick={again}>
              {words.common.tryAgain}
            </Button>
          )}
          {can('tickets.find') && (
            <RouteLink
              to={ticketListPath()}
              className={buttonClass(canRetry ? 'quiet' : 'default')}
            >
              {ticketWords.allTickets}
            </RouteLink>
          )}
        </div>
        <div className="mt-10 w-full">
          <UnsentDrafts isOf={({ ticket }) => ticket === id} />
        </div>
      </div>
    </main>
  )
}

/** For what goes away once its button has done its work: whoever stood on that goes on at the heading of what came. */
function useFocusGoesOn(): RefObject<HTMLDivElement | null> {
  const part = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = part.current
    return () => {
      if (!element?.contains(document.activeElement)) return
      // Once that is there, and only if the focus found no other place.
      queueMicrotask(() => {
        if (document.activeElement === document.body) toHeading()
      })
    }
  }, [])
  return part
}

/** A ticket that isn't there and one that isn't yours have words of their own; the rest is said as everywhere. */
function saying(
  failure: FailedRequest['failure'],
  said: ReturnType<typeof useFailureWords>,
  { missing, forbidden }: ReturnType<typeof useTicketWords>,
) {
  if (failure?.kind === 'missing') {
    return { ...missing, Icon: FileQuestion, canRetry: false }
  }
  const described = describeFailure(failure, said)
  if (failure?.kind === 'forbidden' && failure.status === 403) {
    return { ...described, ...forbidden, Icon: Lock }
  }
  return { ...described, Icon: Unplug }
}
