import { Fragment } from 'react'
import type { Field, Mark } from '../../../deskdirector/writes/fields'
import { useConflictWords } from '../../../messages/use-conflict-words'
import { DiffText } from './diff-text'
import { isText, valueWords, type NameOf } from './value-words'

interface ConflictValueProps {
  readonly field: Field
  readonly mark: Mark
  /** What it was before, where what differs is to be seen. */
  readonly from: Mark | null
  readonly nameOf: NameOf
}

/** A field's value in words; of a text, what differs from what it was. */
export function ConflictValue({ field, mark, from, nameOf }: ConflictValueProps) {
  const words = useConflictWords()
  const parts = valueWords(field, mark, nameOf, words)
  if (isText(field)) {
    if (from !== null) return <DiffText from={from} to={mark} />
    return <p className="max-h-36 overflow-y-auto written whitespace-pre-wrap">{parts.join('')}</p>
  }
  return (
    <p className="font-medium">
      {parts.map((part, index) => (
        <Fragment key={index}>
          {index > 0 && ', '}
          <bdi>{part}</bdi>
        </Fragment>
      ))}
    </p>
  )
}
