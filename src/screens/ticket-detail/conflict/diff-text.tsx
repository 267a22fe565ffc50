import { Fragment, useMemo } from 'react'
import { useConflictWords } from '../../../messages/use-conflict-words'
import { wordDiff, type Piece } from './word-diff'

interface DiffTextProps {
  readonly from: string
  readonly to: string
}

const shape = 'max-h-60 overflow-y-auto written whitespace-pre-wrap'

/** How many letters of what stayed the same stand around a difference. */
const AROUND = 70

/**
 * A text with what differs from an older one marked: struck through, or underlined. Long parts that stayed are cut; where
 * nothing stayed, there is nothing to compare, and it stands for itself.
 */
export function DiffText({ from, to }: DiffTextProps) {
  const { omitted } = useConflictWords()
  const pieces = useMemo(() => wordDiff(from, to), [from, to])
  const isOther = pieces.every(({ kind, text }) => kind !== 'same' || text.trim() === '')
  if (isOther) return <p className={shape}>{to}</p>
  return (
    <p className={shape}>
      {pieces.map((piece, index) => {
        const { kind, text } = piece
        if (kind === 'new')
          return (
            <Fragment key={index}>
              {/* A letter's space, or the one word would run into the other: whoever copies or hears them has it, too. */}
              {pieces[index - 1]?.kind === 'gone' && ' '}
              <ins className="rounded-mark bg-good-soft px-0.5 text-good">{text}</ins>
            </Fragment>
          )
        if (kind === 'gone')
          return (
            <del key={index} className="rounded-mark bg-bad-soft px-0.5 text-bad">
              {text}
            </del>
          )
        return (
          <span key={index}>{cut(piece, index === 0, index === pieces.length - 1, omitted)}</span>
        )
      })}
    </p>
  )
}

function cut({ text }: Piece, isFirst: boolean, isLast: boolean, omitted: string): string {
  const letters = Array.from(text)
  const kept = (isFirst ? 0 : AROUND) + (isLast ? 0 : AROUND)
  if (letters.length <= kept + AROUND) return text
  const head = isFirst ? '' : letters.slice(0, AROUND).join('')
  const tail = isLast ? '' : letters.slice(-AROUND).join('')
  return `${head} ${omitted} ${tail}`
}
