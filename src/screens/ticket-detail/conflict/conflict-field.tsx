import { useId, type ReactNode } from 'react'
import type { Field, Mark } from '../../../deskdirector/writes/fields'
import { useConflictWords } from '../../../messages/use-conflict-words'
import { ConflictValue } from './conflict-value'
import type { NameOf } from './value-words'

export type Side = 'theirs' | 'mine'

interface ConflictFieldProps {
  readonly field: Field
  readonly nameOf: NameOf
  readonly base: Mark
  readonly theirs: Mark
  readonly mine: Mark
  readonly chosen: Side | null
  /** Null where there is but this field, so that the buttons say it all. */
  readonly onChoose: ((side: Side) => void) | null
}

/** One field that two people changed: as it was, as it is, and as this person wants it. */
export function ConflictField(props: ConflictFieldProps) {
  const words = useConflictWords()
  const { field, base, theirs, mine, nameOf, chosen, onChoose } = props
  const name = useId()
  const value = (mark: Mark, from: Mark | null) => (
    <ConflictValue {...{ field, mark, from, nameOf }} />
  )
  const side = (which: Side, label: string) =>
    onChoose !== null && (
      <label className="flex min-h-8.5 items-center gap-2 font-medium pointer-coarse:min-h-11">
        <input
          type="radio"
          name={name}
          checked={chosen === which}
          onChange={() => onChoose(which)}
          className="size-4 accent-accent"
        />
        {label}
      </label>
    )
  return (
    <fieldset className="grid min-w-0 grid-cols-1 gap-2">
      <legend className="mb-1.5 font-semibold">{words.fields[field]}</legend>
      <Part label={words.base}>{value(base, null)}</Part>
      <Part label={words.theirs} choice={side('theirs', words.takeTheirs)}>
        {value(theirs, base)}
      </Part>
      <Part label={words.mine} choice={side('mine', words.takeMine)}>
        {value(mine, base)}
      </Part>
    </fieldset>
  )
}

interface PartProps {
  readonly label: string
  readonly choice?: ReactNode
  readonly children: ReactNode
}

function Part({ label, choice, children }: PartProps) {
  const id = useId()
  return (
    <div role="group" aria-labelledby={id} className="rounded-control bg-sunken px-3 py-2">
      <p id={id} className="text-xs text-ink-3">
        {label}
      </p>
      {children}
      {choice}
    </div>
  )
}
