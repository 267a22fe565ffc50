import { useEffect, useRef, type ReactNode } from 'react'

interface NoticePageProps {
  /** An icon of 22 px that stands for what happened. */
  readonly mark: ReactNode
  readonly title: string
  readonly text: string
  /** Read out at once: for what happened just now, not for what the page has opened with. */
  readonly isNews?: boolean
  readonly children?: ReactNode
}

/** A page that stands where the tickets would: one calm card that says what happened and what to do. */
export function NoticePage({ mark, title, text, isNews = false, children }: NoticePageProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // What stood here has taken the focus along. A frame whose portal has it takes nothing.
    if (document.hasFocus() && document.activeElement === document.body)
      heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <main className="grid min-h-full place-items-center px-4 py-8">
      <div className="w-full max-w-140 arrive rounded-card border border-line bg-surface p-5 shadow-rest wide:p-8">
        <span
          aria-hidden
          className="mb-4 grid size-11 place-items-center rounded-full bg-sunken text-ink-2"
        >
          {mark}
        </span>
        <div role={isNews ? 'alert' : undefined}>
          <h1
            ref={heading}
            tabIndex={-1}
            className="text-xl leading-tight font-bold tracking-tight text-pretty outline-none"
          >
            {title}
          </h1>
          <p className="mt-2 text-pretty text-ink-2">{text}</p>
        </div>
        {children}
      </div>
    </main>
  )
}
