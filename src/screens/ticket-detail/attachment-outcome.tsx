import type { Id } from '../../deskdirector/models'
import { failureOf } from '../../http/errors'
import { useTicketWords } from '../../messages/use-ticket-words'
import { LiveRegion } from '../../ui/live-region'
import { FailureNotice } from '../failure-notice'
import type { AttachmentOpener } from './attachment-opener'
import { AttachmentPanel } from './attachment-panel'
import { AttachmentRefused } from './attachment-refused'

interface AttachmentOutcomeProps {
  readonly opener: AttachmentOpener
  /** The id that the opened file gets. */
  readonly panel: string
  readonly ticket: Id
  /** The opened file's. */
  readonly name: string
}

/** What came of opening a file: the file, or why not. */
export function AttachmentOutcome({ opener, panel, ticket, name }: AttachmentOutcomeProps) {
  const words = useTicketWords().file
  const { open, refusal, wasRefused, bytes, isBusy, problem, again } = opener
  const isAnswer = open !== null
  return (
    <>
      {bytes !== undefined && (
        <AttachmentPanel key={open?.id} id={panel} {...{ ticket, name, bytes }} />
      )}
      {problem !== null && (
        <FailureNotice
          failure={failureOf(problem)}
          isTrying={isBusy}
          again={again}
          title={words.failed(name)}
        />
      )}
      {refusal !== null && bytes === undefined && (isAnswer || wasRefused) && (
        <AttachmentRefused refusal={refusal} isAnswer={isAnswer} />
      )}
      {opener.isOffered && (
        <LiveRegion>
          {isBusy && words.opening(name)}
          {bytes !== undefined && words.opened(name)}
        </LiveRegion>
      )}
    </>
  )
}
