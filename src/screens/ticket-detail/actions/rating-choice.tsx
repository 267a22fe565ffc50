import { Star } from 'lucide-react'
import { useId, type RefObject } from 'react'
import { useActionsWords } from '../../../messages/use-actions-words'
import { RATINGS, type Rating } from '../../../queries/writing/rating'

interface RatingChoiceProps {
  /** The first star. */
  readonly first: RefObject<HTMLInputElement | null>
  readonly rating: Rating | null
  /** It was to be sent without one. */
  readonly isMissing: boolean
  readonly isLocked: boolean
  readonly onChoose: (rating: Rating) => void
}

/** One to five stars, as radios: arrow keys go through them, and each says what it stands for. */
export function RatingChoice({ first, rating, isMissing, isLocked, onChoose }: RatingChoiceProps) {
  const words = useActionsWords().rating
  const [name, problem] = [useId(), useId()]
  return (
    <fieldset
      disabled={isLocked}
      aria-describedby={isMissing ? problem : undefined}
      className="grid justify-items-start gap-1"
    >
      <legend className="text-sm font-medium">{words.legend}</legend>
      <div className="-ms-2.25 flex items-center">
        {RATINGS.map((each) => (
          <label
            key={each}
            title={words.marks[each]}
            className="relative grid size-11 cursor-pointer place-items-center rounded-control has-focus-visible:outline-2 has-focus-visible:outline-accent-text"
          >
            <input
              ref={each === RATINGS[0] ? first : undefined}
              type="radio"
              name={name}
              className="absolute inset-0 cursor-pointer appearance-none outline-none"
              checked={each === rating}
              data-first-field={each === (rating ?? RATINGS[0]) || undefined}
              onChange={() => onChoose(each)}
            />
            <span className="sr-only">{words.marks[each]}</span>
            <Star
              aria-hidden
              size={26}
              strokeWidth={1.5}
              className={each <= (rating ?? 0) ? 'fill-accent text-accent-text' : 'text-ink-3'}
            />
          </label>
        ))}
        <span aria-hidden className="ms-2 text-ink-2">
          {rating !== null && words.marks[rating]}
        </span>
      </div>
      <p id={problem} role="alert" className="text-sm text-bad empty:hidden">
        {isMissing && words.missing}
      </p>
    </fieldset>
  )
}
