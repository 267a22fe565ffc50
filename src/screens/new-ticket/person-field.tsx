import { useEffect, useEffectEvent, useRef, type Ref } from 'react'
import type { Choice, Id } from '../../deskdirector/models'
import { useNewTicketWords } from '../../messages/use-new-ticket-words'
import { useDesk } from '../../queries/desk'
import { usePeople } from '../../queries/people'
import { ChoicesNote } from '../writing/choices-note'
import { ComboField } from './combo-field'

interface PersonFieldProps {
  readonly person: string
  readonly contact: Id | null
  /** A name was typed and nobody chosen, and that stands in the way. */
  readonly isWrong: boolean
  readonly onChange: (chosen: { readonly person: string; readonly contact: Id | null }) => void
  readonly ref?: Ref<HTMLInputElement>
}

/** On whose behalf the ticket is opened, where the instance takes that and says whom there is. */
export function PersonField({ person, contact, isWrong, onChange, ref }: PersonFieldProps) {
  const words = useNewTicketWords().contact
  const { connection } = useDesk()
  const isTaken = connection.can('ticket.create', 'contact')
  const typed = contact === null ? person : ''
  const { isOffered, query, people, isAlone, isSearching } = usePeople(typed, isTaken)
  const { isError, isFetching, refetch } = query
  // Whoever may open tickets for nobody else has nothing to choose.
  const isPointless = isAlone && connection.side === 'portal' && person === ''
  const left = useRef<string | null>(null)

  function choose({ id, name }: Choice) {
    onChange({ person: name, contact: id })
  }

  /**
   * A name typed in full is as good as one that was picked, unless two people have it: which nobody knows before it is
   * answered, for this name.
   */
  function settle() {
    left.current = isSearching ? person : null
    if (isSearching) return
    const same = people.filter(({ name }) => isSameName(name, person))
    if (contact === null && same[0] !== undefined && same.length === 1) choose(same[0])
  }

  const settleLate = useEffectEvent(() => left.current === person && settle())
  useEffect(() => {
    if (!isSearching) settleLate()
  }, [isSearching])

  if (!isTaken || !isOffered || isPointless) return null

  const found = people.length === 0 ? words.nobody : words.found(people.length)
  return (
    <div>
      <ComboField
        ref={ref}
        label={words.label}
        hint={connection.side === 'portal' ? words.ofContact : words.ofAgent}
        error={isWrong ? words.undecided : null}
        value={person}
        choices={people}
        listLabel={words.people}
        status={isSearching ? words.searching : found}
        onType={(text) => {
          left.current = null
          onChange({ person: text, contact: null })
        }}
        onChoose={choose}
        onLeave={settle}
      />
      <ChoicesNote label={words.label} {...{ isError, isFetching, refetch }} />
    </div>
  )
}

function isSameName(one: string, other: string): boolean {
  return one.trim().toLocaleLowerCase() === other.trim().toLocaleLowerCase()
}
