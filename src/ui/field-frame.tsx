import { CircleAlert } from 'lucide-react'
import { useId, type ReactNode } from 'react'

export interface FieldWords {
  readonly label: string
  /** For screen readers alone, where the place says to the eye what the field is for. */
  readonly isLabelHidden?: boolean | undefined
  /** What to know before writing. */
  readonly hint?: string | undefined
  /** What is wrong with what was written. */
  readonly error?: string | null | undefined
}

/** What ties a control to its words; spread it onto the control. */
export interface FieldTies {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
}

interface FieldFrameProps extends FieldWords {
  /** Its words keep off the edges of whatever frames it. */
  readonly isFramed?: boolean
  readonly children: (ties: FieldTies) => ReactNode
}

/** A field with its label above it, and its hint and what is wrong below. */
export function FieldFrame({
  label,
  isLabelHidden = false,
  hint = '',
  error,
  isFramed = false,
  children,
}: FieldFrameProps) {
  const id = useId()
  const wrong = error ?? ''
  const described = [hint !== '' && `${id}hint`, wrong !== '' && `${id}error`].filter(Boolean)
  const inset = isFramed ? 'px-3.5 py-2' : ''
  return (
    <div className="relative grid grid-cols-1 gap-1">
      <label htmlFor={id} className={isLabelHidden ? 'sr-only' : 'text-sm font-medium'}>
        {label}
      </label>
      {children({
        id,
        'aria-describedby': described.join(' ') || undefined,
        'aria-invalid': wrong !== '' || undefined,
      })}
      {hint !== '' && (
        <p id={`${id}hint`} className={`text-xs text-ink-3 ${inset}`}>
          {hint}
        </p>
      )}
      {wrong !== '' && (
        <p id={`${id}error`} className={`flex gap-1.5 text-sm text-bad ${inset}`}>
          <CircleAlert aria-hidden size={15} strokeWidth={1.75} className="mt-0.25 shrink-0" />
          <span className="min-w-0">{wrong}</span>
        </p>
      )}
    </div>
  )
}
