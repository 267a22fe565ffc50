import { useMemo, useState } from 'react'
import type { Ticket } from '../../deskdirector/models'
import type { TicketScope } from '../../deskdirector/operations'
import type { TicketFilter } from '../../deskdirector/ticket-filter'
import { useListAroundWords } from '../../messages/use-list-around-words'
import { useCanFind } from '../../queries/use-can-find'
import { chipClass, chipTarget } from '../../ui/chip-class'
import { DateChip } from '../../ui/date-chip'
import { SelectChip } from '../../ui/select-chip'
import { ToggleChip } from '../../ui/toggle-chip'
import { filterChoices } from './filter-choices'
import { isFiltered, withoutFilters } from './narrowed'
import { scrollSideways } from './scroll-sideways'
import { toHeading } from './to-heading'
import type { Choose } from './use-list-filter'

interface ListFiltersProps {
  readonly filter: TicketFilter
  readonly loaded: readonly Ticket[]
  /** Nothing came yet: the chips hold their places rather than jump in one by one. */
  readonly isPending: boolean
  /** Whether to clear the filters is offered here; an empty list offers it itself. */
  readonly canClear: boolean
  readonly choose: Choose
}

const scopes: readonly TicketScope[] = ['mine', 'copied', 'team', 'all', 'unassigned']
const fields = ['status', 'priority', 'queue', 'type', 'tag'] as const

/** Chips that come only with what they are set to: the overview leads to them, and a row full of chips helps nobody. */
const onceOn: ReadonlySet<string> = new Set(['type'])

/** A name as a choice: an empty one, of tickets without any, is a choice as well. */
const choiceOf = (name: string | null) => (name === null ? '' : `=${name}`)

/** What tickets are called that have none of it; only a status and a request type are asked for so. */
const without = (said: { label: string; without?: string }) => said.without ?? said.label

/** The filters' chips: those that this instance or the loaded tickets can answer. */
export function ListFilters({ filter, loaded, isPending, canClear, choose }: ListFiltersProps) {
  const words = useListAroundWords()
  const can = useCanFind()
  const choices = useMemo(() => filterChoices(loaded, filter), [loaded, filter])
  // A chip that was there stays there: while somebody types, what is left of the tickets may have nothing to choose from,
  // half a date is none, and the focus would go with what goes.
  const [stood, setStood] = useState<readonly string[]>([])
  const isChoice = (field: (typeof fields)[number]) =>
    filter[field] !== null || (!onceOn.has(field) && choices[field].length > 1)
  const isClosedBetween = filter.closedFrom !== null || filter.closedTo !== null
  const isSince = filter.from !== null || filter.to !== null
  const offeredNow = [
    ...fields.filter(isChoice),
    ...(isSince ? ['to'] : []),
    ...(isClosedBetween ? ['closed'] : []),
  ]
  const added = offeredNow.filter((chip) => !stood.includes(chip))
  if (added.length > 0) setStood([...stood, ...added])
  function clear() {
    toHeading()
    choose(withoutFilters)
  }
  const offered = scopes.filter((scope) => scope === filter.scope || can('scope', scope))
  return (
    <div
      ref={scrollSideways}
      role="group"
      aria-label={words.filters}
      className="-mx-3.5 -my-0.5 flex [scrollbar-width:none] items-center gap-2 overflow-x-auto px-3.5 py-1 wide:-mx-5 wide:px-5 lg:mx-0 lg:flex-wrap lg:overflow-visible lg:px-0 xl:my-0 xl:flex-1 xl:py-0"
    >
      {offered.length > 0 && (
        <SelectChip
          label={words.scope.label}
          value={filter.scope ?? ''}
          none=""
          options={[
            { value: '', label: words.scope.none },
            ...offered.map((scope) => ({ value: scope, label: words.scope[scope] })),
          ]}
          onChange={(scope) => choose({ scope: scope === '' ? null : scope })}
        />
      )}
      {(filter.waiting || can('waiting')) && (
        <ToggleChip on={filter.waiting} onChange={(waiting) => choose({ waiting })}>
          {words.waiting}
        </ToggleChip>
      )}
      {fields.map(
        (field) =>
          (stood.includes(field) || (isPending && !onceOn.has(field))) && (
            <SelectChip
              key={field}
              label={words[field].label}
              value={choiceOf(filter[field])}
              none=""
              options={[
                { value: '', label: words[field].none },
                ...choices[field].map((name) => ({
                  value: choiceOf(name),
                  label: name || without(words[field]),
                })),
              ]}
              onChange={(choice) => choose({ [field]: choice === '' ? null : choice.slice(1) })}
            />
          ),
      )}
      <DateChip
        label={words.from}
        value={filter.from}
        onChange={(from) => choose({ from })}
        onFocus={() => stood.includes('to') || setStood([...stood, 'to'])}
      />
      {/* Once somebody is at the beginning, or has one: the line of chips is to hold in one, in every language. */}
      {stood.includes('to') && (
        <DateChip label={words.to} value={filter.to} onChange={(to) => choose({ to })} />
      )}
      {stood.includes('closed') && (
        <>
          <DateChip
            label={words.closedFrom}
            value={filter.closedFrom}
            onChange={(closedFrom) => choose({ closedFrom })}
          />
          <DateChip
            label={words.closedTo}
            value={filter.closedTo}
            onChange={(closedTo) => choose({ closedTo })}
          />
        </>
      )}
      {canClear && isFiltered(filter) && (
        <button type="button" className={chipTarget} onClick={clear}>
          <span className={chipClass('plain')}>{words.clearFilters}</span>
        </button>
      )}
    </div>
  )
}
