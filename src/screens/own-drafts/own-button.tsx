import { UserRound } from 'lucide-react'
import { useRef, useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { useDraftWords } from '../../messages/use-drafts-words'
import { usePlaces } from '../../queries/writing/use-writing'
import type { Writing } from '../../queries/writing/writing'
import { OwnMenu } from './own-menu'

interface OwnButtonProps {
  readonly name: string | null
  readonly minutes: number
  /** Null where nothing can be written. */
  readonly writing: Writing | null
  readonly children: ReactNode
}

/** The person's picture, with a dot while something of theirs is unsent; it leads to what is their own. */
export function OwnButton({ name, minutes, writing, children }: OwnButtonProps) {
  const words = useDraftWords()
  const [isOpen, setIsOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const close = () => setIsOpen(false)

  function leave(isElsewhere: boolean) {
    // The dialog gives the focus back to its button; the screen that comes takes it only where it is free.
    flushSync(close)
    if (isElsewhere) button.current?.blur()
  }

  return (
    <>
      <button
        ref={button}
        type="button"
        aria-haspopup="dialog"
        onClick={() => setIsOpen(true)}
        className="grid place-items-center rounded-full pointer-coarse:-m-2.25 pointer-coarse:size-11"
      >
        <span className="relative">
          {children || <UserRound aria-hidden size={20} strokeWidth={1.75} />}
          {writing !== null && <UnsentDot writing={writing} />}
        </span>
        <span className="sr-only">. {writing === null ? words.look.label : words.menu}</span>
      </button>
      {isOpen && <OwnMenu {...{ name, minutes, writing }} onClose={close} onLeave={leave} />}
    </>
  )
}

function UnsentDot({ writing }: { readonly writing: Writing }) {
  if (usePlaces(writing).length === 0) return null
  return (
    <span
      aria-hidden
      style={{ insetInlineEnd: -2, insetBlockStart: -2 }}
      className="absolute block size-2 rounded-full border-4 border-accent"
    />
  )
}
