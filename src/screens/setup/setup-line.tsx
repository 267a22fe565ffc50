import { useSetupWords } from '../../messages/use-setup-words'
import { CopyButton } from '../../ui/copy-button'
import { Skeleton } from '../../ui/skeleton'
import { NumberedSteps } from '../notices/numbered-steps'
import type { Found } from './check'
import { StateMark } from './state-mark'
import { TryButton } from './try-button'
import type { Line } from './use-lines'

interface SetupLineProps {
  readonly line: Line
  readonly onFound: (found: Found) => void
}

/** One check: its state in a word, what it found, and what to do. */
export function SetupLine({ line, onFound }: SetupLineProps) {
  const words = useSetupWords()
  const { title, operation, found } = line
  const state = found?.state ?? 'waiting'
  return (
    <li className="grid grid-cols-[1.625rem_minmax(0,1fr)] border-b border-line px-3.5 py-2.75 last:border-b-0 wide:px-4">
      <span className="mt-0.25">
        <StateMark state={state} size={18} />
      </span>
      <div className="min-w-0">
        <div className="flex items-baseline justify-between gap-x-3">
          <h3 className="min-w-0 font-medium">
            {title}
            {operation !== undefined && <Names names={[operation]} />}
          </h3>
          <span
            className={`text-sm whitespace-nowrap ${state === 'bad' ? 'font-semibold text-bad' : 'text-ink-3'}`}
          >
            {words.states[state]}
          </span>
        </div>
        {found === null ? (
          <Skeleton className="mt-1.5 h-2.5 w-3/5 animate-pulse" />
        ) : (
          <p className="text-pretty text-ink-2">
            {found.text}
            {found.names !== undefined && <Names names={found.names} />}
          </p>
        )}
        <Advice steps={found?.advice ?? []} />
        {found?.offer !== undefined && (
          <div className="mt-2 flex flex-wrap gap-2">
            {found.offer === 'origin' ? (
              <CopyButton
                text={window.location.origin}
                label={words.copyOrigin}
                copiedLabel={words.originCopied}
                variant="default"
              />
            ) : (
              <TryButton of={found.offer} onFound={onFound} />
            )}
          </div>
        )}
      </div>
    </li>
  )
}

function Names({ names }: { readonly names: readonly string[] }) {
  return names.map((name, index) => (
    <span key={name}>
      {index === 0 ? ' ' : ', '}
      <code dir="ltr" className="font-mono text-sm font-normal text-ink-3">
        {name}
      </code>
    </span>
  ))
}

function Advice({ steps }: { readonly steps: readonly string[] }) {
  if (steps.length === 0) return null
  return (
    <div className="mt-2">
      {steps.length === 1 ? (
        <p className="text-pretty">{steps[0]}</p>
      ) : (
        <NumberedSteps steps={steps} />
      )}
    </div>
  )
}
