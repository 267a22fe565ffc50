import { useEffect, useRef, useState } from 'react'
import { RenderedRichText } from './rich-text'
import type { RichTextLabels } from './rich-text-labels'
import { knownReading, readOnce } from './rich-text-readings'
import { wordsOf } from './rich-text-words'
import { showWhenNear } from './show-when-near'

interface LateRichTextProps {
  /** Markdown or HTML, from anyone. */
  readonly text: string
  /** Keep the same object between renders: new labels mean a new reading of the text. */
  readonly labels: RichTextLabels
  /** What the text belongs to. As long as that is kept by anybody, its reading is: coming back to it reads nothing twice. */
  readonly of: object
  /** Seen at once: it is read before its first paint, wherever it stands. */
  readonly isSeen: boolean
}

/**
 * `RichText` for one of many. A text is read as Markdown or HTML, and sanitised, only once it is about to come into view;
 * until then its bare words stand there, for the browser's search and for screen readers.
 */
export function LateRichText({ text, labels, of, isSeen }: LateRichTextProps) {
  // The same text may come again as part of something newer; what has been opened within it must not close then.
  const [kept] = useState(of)
  const [isDue, setIsDue] = useState(() => isSeen || knownReading(kept, text, labels) !== null)
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isDue || place.current === null) return
    return showWhenNear(place.current, () => {
      readOnce(kept, text, labels)
      setIsDue(true)
    })
  }, [isDue, kept, text, labels])
  if (isDue) return <RenderedRichText rendered={readOnce(kept, text, labels)} labels={labels} />
  return (
    <div ref={place} className="rich-text whitespace-pre-line" dir="auto">
      {wordsOf(text)}
    </div>
  )
}
