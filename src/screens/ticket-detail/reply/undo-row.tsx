import {
  useEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
} from 'react'
import type { Pace } from '../../../deskdirector/writes/pace'
import { useReplyWords } from '../../../messages/use-reply-words'
import { Button } from '../../../ui/button'
import { Countdown } from '../../../ui/countdown'
import { KeepFocus, useFocusFrom } from '../../writing/keep-focus'
import { UNDO_SECONDS } from './use-sending'

interface UndoRowProps {
  /** In ms since 1970. */
  readonly until: number
  readonly pace: Pace
  readonly home: RefObject<HTMLElement | null>
  readonly onUndo: () => void
}

/** Takes a reply back, for as long as nothing of it has left. */
export function UndoRow({ until, pace, home, onUndo }: UndoRowProps) {
  const words = useReplyWords()
  const seconds = useSecondsLeft(until, pace)
  return (
    <KeepFocus home={home}>
      <UndoButton home={home} onUndo={onUndo} />
      <Countdown seconds={seconds} total={UNDO_SECONDS} />
      <span className="text-sm text-ink-2">{words.notYet}</span>
    </KeepFocus>
  )
}

function UndoButton({ home, onUndo }: Pick<UndoRowProps, 'home' | 'onUndo'>) {
  const button = useRef<HTMLButtonElement>(null)
  useFocusFrom(home, button)
  // The second click of a double click on Send, and the Enter that is held down there, are no wish to take it back.
  const press = ({ detail }: MouseEvent) => detail < 2 && onUndo()
  const ignoreHeld = (event: KeyboardEvent) => event.repeat && event.preventDefault()
  return (
    <Button ref={button} onClick={press} onKeyDown={ignoreHeld}>
      {useReplyWords().undo}
    </Button>
  )
}

function useSecondsLeft(until: number, pace: Pace): number {
  const [left, setLeft] = useState(() => until - pace.now())
  useEffect(() => {
    const timer = setInterval(() => setLeft(until - pace.now()), 100)
    return () => clearInterval(timer)
  }, [until, pace])
  return left / 1000
}
