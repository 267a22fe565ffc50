import { ArrowLeft } from 'lucide-react'
import { useId, useState, type ReactNode } from 'react'
import { useSetupWords } from '../../messages/use-setup-words'
import { RouteLink } from '../../ui/route-link'
import { ticketListPath } from '../paths'
import { useDocumentTitle } from '../use-document-title'
import type { Found, SetupAround } from './check'
import { reportText, sectionsOf } from './report-text'
import { SetupLine } from './setup-line'
import { SetupSummary } from './setup-summary'
import { summaryOf } from './summary'
import { useFocusAfterClick } from './use-focus-after-click'
import { useLines, type Line } from './use-lines'

export interface SetupScreenProps extends SetupAround {
  /** Tries a launch that failed once more. */
  readonly onLaunchAgain?: (() => void) | undefined
}

/** The page's check of its own set-up. Stands in the shell, and by itself where the launch failed. */
export function SetupScreen({ onLaunchAgain, ...around }: SetupScreenProps) {
  const words = useSetupWords()
  useDocumentTitle(words.title)
  const heading = useFocusAfterClick()
  const { lines, again, setFound } = useLines(around)
  const [checkedOn, setCheckedOn] = useState(() => new Date().toISOString())
  const summary = summaryOf(lines, words)
  const { origin, pathname } = window.location
  const place = { page: origin + pathname, browser: navigator.userAgent, checkedOn }
  const report = reportText(lines, summary, place, words)

  function checkAgain() {
    setCheckedOn(new Date().toISOString())
    again()
    onLaunchAgain?.()
  }

  return (
    <main className="min-h-0 overflow-y-auto">
      <div className="mx-auto max-w-190 px-3.5 pt-4 pb-8">
        <WayBack isRouted={around.problem === null}>
          <ArrowLeft aria-hidden size={16} strokeWidth={1.75} className="rtl:-scale-x-100" />
          {around.problem === null ? words.backToTickets : words.backToNotice}
        </WayBack>
        <h1
          ref={heading}
          tabIndex={-1}
          className="mt-2 text-xl leading-tight font-bold tracking-tight"
        >
          {words.title}
        </h1>
        <p className="mt-1 text-pretty text-ink-2">{words.text}</p>
        <SetupSummary summary={summary} report={report} onAgain={checkAgain} />
        {sectionsOf(lines).map((name) => (
          <SetupSection
            key={name}
            title={words.sections[name]}
            lines={lines.filter(({ section }) => section === name)}
            setFound={setFound}
          />
        ))}
        <ReportText report={report} />
      </div>
    </main>
  )
}

interface WayBackProps {
  readonly isRouted: boolean
  readonly children: ReactNode
}

/** By the router where there is one: the list takes the focus of who has come by a link of its own alone. */
function WayBack({ isRouted, children }: WayBackProps) {
  const look =
    '-ms-1.5 inline-flex min-h-8.5 items-center gap-1.5 rounded-control px-1.5 font-medium text-ink-2 hover:text-ink pointer-coarse:min-h-11'
  const to = ticketListPath()
  return isRouted ? (
    <RouteLink to={to} className={look}>
      {children}
    </RouteLink>
  ) : (
    <a href={`#${to}`} className={look}>
      {children}
    </a>
  )
}

interface SetupSectionProps {
  readonly title: string
  readonly lines: readonly Line[]
  readonly setFound: (id: string, found: Found) => void
}

function SetupSection({ title, lines, setFound }: SetupSectionProps) {
  const heading = useId()
  return (
    <section aria-labelledby={heading} className="mt-5">
      <h2 id={heading} className="font-semibold">
        {title}
      </h2>
      <ul className="mt-2 rounded-card border border-line bg-surface">
        {lines.map((line) => (
          <SetupLine key={line.id} line={line} onFound={(found) => setFound(line.id, found)} />
        ))}
      </ul>
    </section>
  )
}

/** For whoever can't copy by a button: the text itself, all of it selected by one click. */
function ReportText({ report }: { readonly report: string }) {
  const words = useSetupWords()
  return (
    <details className="mt-5">
      <summary className="w-fit text-sm font-medium text-ink-2 pointer-coarse:py-3">
        {words.showReport}
      </summary>
      <textarea
        readOnly
        rows={14}
        aria-label={words.showReport}
        value={report}
        onFocus={(event) => event.target.select()}
        className="mt-2 w-full rounded-control border border-edge bg-sunken p-2.5 font-mono text-xs"
      />
    </details>
  )
}
