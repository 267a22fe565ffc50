import { ListChecks } from 'lucide-react'
import { useNoticeWords } from '../../messages/use-notice-words'
import { useWords } from '../../messages/use-words'
import type { ShownProblem } from '../../session/launch'
import { buttonClass } from '../../ui/button-class'
import { PassingButton } from '../../ui/passing-button'
import { focusNextHeading } from './focus-next-heading'
import { HelpLink } from './help-link'
import { LaunchMark } from './launch-mark'
import { NoticePage } from './notice-page'
import { NoticeSteps } from './notice-steps'
import { PageOrigin } from './page-origin'

/** Learnt from an answer, or the lack of one, after the page stood already; the others are what it opens with. */
const news: ReadonlySet<ShownProblem['kind']> = new Set(['unreachable', 'refused', 'other-side'])

export interface LaunchNoticeProps {
  readonly problem: ShownProblem
  /** The instance's address, where the problem itself doesn't name it. */
  readonly host?: string | undefined
  /** Offered where the same token may work the next time. */
  readonly onTryAgain?: (() => void) | undefined
}

/** Why the page can't show tickets, what to do about it, and which box in DeskDirector's admin decides it. */
export function LaunchNotice({ problem, host, onTryAgain }: LaunchNoticeProps) {
  const words = useNoticeWords()
  const { tryAgain } = useWords().common
  const { kind } = problem
  const { title, text, everyone, admin } = words.launch[kind]
  const address = problem.host ?? host ?? words.thisHost
  const name = kind === 'not-https' ? address : address.replace(/^https:\/\//, '')
  return (
    <NoticePage
      mark={<LaunchMark kind={kind} />}
      title={title.replace('{host}', () => name)}
      text={text}
      isNews={news.has(kind)}
    >
      <NoticeSteps title={words.forEveryone} steps={everyone} />
      {onTryAgain !== undefined && (kind === 'unreachable' || kind === 'timed-out') && (
        <div className="mt-3">
          <PassingButton onPress={onTryAgain} onGone={focusNextHeading}>
            {tryAgain}
          </PassingButton>
        </div>
      )}
      <NoticeSteps title={words.forAdmin} steps={admin} />
      {kind === 'unreachable' && <PageOrigin />}
      <footer className="mt-5 flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-t border-line pt-4">
        <HelpLink problem={kind} />
        {/* Spelled out: `paths` would bring the list's filters along, into a chunk that both would wait for. */}
        <a href="#/setup" className={buttonClass()}>
          <ListChecks aria-hidden size={16} strokeWidth={1.75} />
          {words.checkSetup}
        </a>
      </footer>
    </NoticePage>
  )
}
