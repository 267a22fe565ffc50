import { CircleAlert, Info, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { useMomentLater } from './use-moment-later'

export type NoticeTone = 'info' | 'warn' | 'bad'

interface NoticeProps {
  readonly tone: NoticeTone
  readonly title: string
  readonly children?: ReactNode
  /** A button or link that does something about it. */
  readonly action?: ReactNode
}

const looks = {
  info: { Icon: Info, box: 'border-line bg-surface', icon: 'text-accent-text' },
  warn: { Icon: TriangleAlert, box: 'border-warn/25 bg-warn-soft', icon: 'text-warn' },
  bad: { Icon: CircleAlert, box: 'border-bad/25 bg-bad-soft', icon: 'text-bad' },
}

/** Something the reader should know, with what to do about it. A bad one is announced at once, the others politely. */
export function Notice({ tone, title, children, action }: NoticeProps) {
  const { Icon, box, icon } = looks[tone]
  const isAlert = tone === 'bad'
  const isHeard = useMomentLater(true) || isAlert
  return (
    <div role={isAlert ? 'alert' : 'status'}>
      <div
        className={`flex ${isHeard ? 'arrive' : 'invisible'} items-start gap-3 rounded-card border px-3.5 py-2.5 ${box}`}
      >
        <Icon aria-hidden size={18} strokeWidth={1.75} className={`mt-0.25 shrink-0 ${icon}`} />
        <div className="flex min-w-0 flex-1 flex-wrap items-center gap-x-5 gap-y-2">
          <div className="min-w-0 flex-1 basis-56">
            <p className="font-semibold">{title}</p>
            {children !== undefined && <div className="text-ink-2">{children}</div>}
          </div>
          {action}
        </div>
      </div>
    </div>
  )
}
