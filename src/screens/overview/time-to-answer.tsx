import { useRef } from 'react'
import type { Ticket } from '../../deskdirector/models'
import { failureOf } from '../../http/errors'
import { useOverviewWords } from '../../messages/use-overview-words'
import { useWords } from '../../messages/use-words'
import { useDesk } from '../../queries/desk'
import { useWholeTickets } from '../../queries/use-whole-tickets'
import { Button } from '../../ui/button'
import { LiveRegion } from '../../ui/live-region'
import { FailureNotice } from '../failure-notice'
import { FigureCard, Instead } from './figure-card'
import { READ_AT_MOST, tellsAgents, timeToAnswer } from './figures/first-answer'
import { summarise } from './figures/spans'
import { SpanFigure } from './span-figure'
import { spanWords } from './span-words'

interface TimeToAnswerProps {
  /** The tickets opened in the weeks that are looked at, the newest first. */
  readonly opened: readonly Ticket[]
  readonly asTable: boolean
}

/** How long it usually takes until somebody answers: no list says it, but the conversations do, which are read when asked. */
export function TimeToAnswer({ opened, asTable }: TimeToAnswerProps) {
  const words = useOverviewWords().answer
  const opens = useDesk().connection.can('ticket.get')
  const ids = opened.slice(0, READ_AT_MOST).map(({ id }) => id)
  return (
    <FigureCard title={words.title}>
      {opened.length === 0 ? (
        <Instead>{words.noneOpened}</Instead>
      ) : opens ? (
        <ReadForAnswers {...{ ids, asTable }} />
      ) : (
        <Instead>{words.unbound}</Instead>
      )}
    </FigureCard>
  )
}

interface ReadForAnswersProps {
  readonly ids: readonly Ticket['id'][]
  readonly asTable: boolean
}

function ReadForAnswers({ ids, asTable }: ReadForAnswersProps) {
  const words = useOverviewWords().answer
  const { query, read } = useWholeTickets(ids)
  const { data, isFetching, isError, error } = query
  const answer = useAnswer(data)
  const place = useRef<HTMLDivElement>(null)
  function ask() {
    // Where the answer will stand: the button that was pressed goes away.
    place.current?.focus({ preventScroll: true })
    read()
  }
  return (
    <div ref={place} tabIndex={-1} className="outline-none">
      <LiveRegion>{answer && `${words.title}: ${answer.said}`}</LiveRegion>
      {answer?.spans ? (
        <SpanFigure title={words.title} {...answer} asTable={asTable} />
      ) : answer ? (
        <Instead>{answer.said}</Instead>
      ) : isError ? (
        <FailureNotice
          title={words.notRead}
          failure={failureOf(error)}
          isTrying={isFetching}
          again={ask}
        />
      ) : (
        <div className="grid justify-items-start gap-2.5">
          <Instead>{words.offer(ids.length)}</Instead>
          <Button busy={isFetching} onClick={ask}>
            {isFetching ? words.reading : words.read(ids.length)}
          </Button>
        </div>
      )}
    </div>
  )
}

/**
 * What the conversations of some tickets say, `said` in one sentence, for whoever hears it; alone where there is no
 * figure. Null until they are read.
 */
function useAnswer(tickets: readonly Ticket[] | undefined) {
  const { language } = useWords()
  const { over, noneAnswered, untold } = useOverviewWords().answer
  if (tickets === undefined) return null
  const spans = summarise(tickets.flatMap(timeToAnswer))
  if (spans === null) {
    return { spans, said: tellsAgents(tickets) ? noneAnswered(tickets.length) : untold }
  }
  const note = over(spans.count, tickets.length)
  return { spans, note, said: `${spanWords(spans.median, language)}, ${note}` }
}
