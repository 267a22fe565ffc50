import { useSetupWords } from '../../messages/use-setup-words'
import { Button } from '../../ui/button'
import { CopyButton } from '../../ui/copy-button'
import { LiveRegion } from '../../ui/live-region'
import { StateMark } from './state-mark'
import type { Summary } from './summary'

interface SetupSummaryProps {
  readonly summary: Summary
  readonly report: string
  readonly onAgain: () => void
}

/** All of it in one line, with what can be done with it. Says the outcome politely, once each time it is known. */
export function SetupSummary({ summary, report, onAgain }: SetupSummaryProps) {
  const words = useSetupWords()
  const { state, title, text } = summary
  const isWaiting = state === 'waiting'
  return (
    <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2.5 rounded-card border border-line bg-surface p-4 shadow-rest">
      <div className="flex min-w-0 flex-1 basis-56 gap-2.5">
        <StateMark state={state} size={22} />
        <div className="min-w-0">
          <p className="font-semibold">{title}</p>
          <p className="text-pretty text-ink-2">{text}</p>
        </div>
      </div>
      <div className="flex flex-wrap gap-2">
        <CopyButton text={report} label={words.copyReport} copiedLabel={words.reportCopied} />
        <Button busy={isWaiting} onClick={onAgain}>
          {words.again}
        </Button>
      </div>
      <LiveRegion>{!isWaiting && `${title}.`}</LiveRegion>
    </div>
  )
}
