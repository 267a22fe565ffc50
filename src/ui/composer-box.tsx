import { useId, type ReactNode } from 'react'
import { FramedContext } from './framed-context'

interface ComposerBoxProps {
  /** An internal one is tinted, and named by its header: colour alone must not tell who will read it. */
  readonly tone: 'plain' | 'internal'
  /** Files are held over it, and would be taken. */
  readonly isOver: boolean
  readonly header?: ReactNode
  readonly footer?: ReactNode
  readonly children: ReactNode
  /** It lies over what scrolls below it. */
  readonly isFloating?: boolean
}

const tones = {
  plain: { box: 'border-edge bg-surface', line: 'border-line', header: '' },
  internal: {
    box: 'border-warn/25 bg-warn-soft',
    line: 'border-warn/25',
    header: 'font-semibold text-warn',
  },
}

/** The frame of something to write: what will be written in it needs none of its own. */
export function ComposerBox({
  tone,
  isOver,
  header,
  footer,
  children,
  isFloating = false,
}: ComposerBoxProps) {
  const id = useId()
  const look = tones[tone]
  const isNamed = tone === 'internal' && header !== undefined
  return (
    <div
      role={isNamed ? 'group' : undefined}
      aria-labelledby={isNamed ? id : undefined}
      className={`rounded-card border outline-accent-text transition-colors duration-150 has-[textarea:focus-visible]:outline-2 ${
        isOver ? 'border-dashed border-accent bg-accent-soft' : look.box
      } ${isFloating ? 'shadow-float' : 'shadow-rest'}`}
    >
      {header !== undefined && (
        <div
          id={id}
          className={`flex flex-wrap items-center gap-x-3 gap-y-1.5 border-b px-3.5 py-2 text-sm ${look.line} ${look.header}`}
        >
          {header}
        </div>
      )}
      <FramedContext value>{children}</FramedContext>
      {footer !== undefined && (
        <div className={`flex flex-wrap items-center gap-2 border-t px-2.5 py-2 ${look.line}`}>
          {footer}
        </div>
      )}
    </div>
  )
}
