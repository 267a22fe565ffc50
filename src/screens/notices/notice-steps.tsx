import { useId } from 'react'

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
        <ol className="mt-2 grid gap-2 [counter-reset:step]">
          {steps.map((step) => (
            <li
              key={step}
              className="grid grid-cols-[1.5rem_minmax(0,1fr)] gap-2.5 text-pretty text-ink-2 [counter-increment:step] before:grid before:size-6 before:place-items-center before:rounded-full before:bg-sunken before:text-xs before:font-semibold before:text-ink-2 before:content-[counter(step)]"
            >
              <span className="self-center">{step}</span>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
