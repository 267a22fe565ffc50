import { useId } from 'react'
import { NumberedSteps } from './numbered-steps'

interface NoticeStepsProps {
  /** Who does it. */
  readonly title: string
  readonly steps: readonly string[]
}

/** What to do, in order. One step alone is a sentence, not a list. */
export function NoticeSteps({ title, steps }: NoticeStepsProps) {
  const heading = useId()
  if (steps.length === 0) return null
  return (
    <section aria-labelledby={heading} className="mt-5">
      <h2 id={heading} className="font-semibold">
        {title}
      </h2>
      {steps.length === 1 ? (
        <p className="mt-1 text-pretty text-ink-2">{steps[0]}</p>
      ) : (
        <div className="mt-2">
          <NumberedSteps steps={steps} />
        </div>
      )}
    </section>
  )
}
