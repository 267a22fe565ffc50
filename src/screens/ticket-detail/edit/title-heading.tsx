import { useEffect, useState, type RefObject } from 'react'
import { useTicketWords } from '../../../messages/use-ticket-words'
import { UnfoldSign } from '../../../ui/unfold-sign'

interface TitleHeadingProps {
  readonly heading: RefObject<HTMLHeadingElement | null>
  readonly text: string
  /** It is being changed, and only heard meanwhile. */
  readonly isUnseen?: boolean
}

/** A ticket's title. On a narrow page three lines of it, and the whole for whoever asks: a mail's subject may be long. */
export function TitleHeading({ heading, text, isUnseen = false }: TitleHeadingProps) {
  const words = useTicketWords()
  const [isWhole, setIsWhole] = useState(false)
  const isCut = useIsCut(heading, text, isWhole)
  return (
    <div className="min-w-0">
      <h1
        ref={heading}
        tabIndex={-1}
        className={`written text-xl leading-tight font-bold tracking-tight text-pretty outline-none ${isWhole ? '' : 'max-wide:line-clamp-3'}`}
      >
        {text.trim() === '' ? words.untitled : text}
      </h1>
      {isCut && !isUnseen && (
        <button
          type="button"
          aria-expanded={isWhole}
          onClick={() => setIsWhole(!isWhole)}
          className="mt-0.5 inline-flex min-h-6 items-center gap-1.5 rounded-control text-sm font-medium text-ink-2 hover:text-ink wide:hidden pointer-coarse:min-h-11"
        >
          {words.wholeTitle}
          <UnfoldSign isOpen={isWhole} />
        </button>
      )}
    </div>
  )
}

/** Whether lines of it are left out; while it is whole, whether they were. */
function useIsCut(place: RefObject<HTMLElement | null>, text: string, isWhole: boolean): boolean {
  const [isCut, setIsCut] = useState(false)
  useEffect(() => {
    const element = place.current
    if (element === null || isWhole || typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(() =>
      setIsCut(element.scrollHeight > element.clientHeight + 1),
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [place, text, isWhole])
  return isCut
}
