/** Steps to take in order, each with its number in a disc. */
export function NumberedSteps({ steps }: { readonly steps: readonly string[] }) {
  return (
    <ol className="grid gap-2 [counter-reset:step]">
      {steps.map((step) => (
        <li
          key={step}
          className="grid grid-cols-[1.5rem_minmax(0,1fr)] gap-2.5 text-pretty text-ink-2 [counter-increment:step] before:grid before:size-6 before:place-items-center before:rounded-full before:bg-sunken before:text-xs before:font-semibold before:text-ink-2 before:content-[counter(step)]"
        >
          <span className="self-center">{step}</span>
        </li>
      ))}
    </ol>
  )
}
