import { useEffect, useEffectEvent, useRef, type Ref, type RefObject } from 'react'
import type { Choice, Id } from '../../deskdirector/models'
import { useNewTicketWords } from '../../messages/use-new-ticket-words'
import { useDesk } from '../../queries/desk'
import { usePeople } from '../../queries/people'
import { Button } from '../../ui/button'
import { ChoicesNote } from '../writing/choices-note'
import { KeepFocus } from '../writing/keep-focus'
import { ComboField } from './combo-field'
import { isUndecided } from './new-ticket-form'

interface PersonFieldProps {
  readonly person: string
  readonly contact: Id | null
  /** A name was typed and nobody chosen, and that stands in the way. */
  readonly isWrong: boolean
  readonly onChange: (chosen: { readonly person: string; readonly contact: Id | null }) => void
  readonly home: RefObject<HTMLElement | null>
  readonly ref?: Ref<HTMLInputElement>
}

/**
 * On whose behalf the ticket is opened, where the instance takes that and says whom there is; and as long as something
 * stands there, since that is sent, or stands in the way.
 */
export function PersonField({ person, contact, isWrong, onChange, home, ref }: PersonFieldProps) {
  const words = useNewTicketWords().contact
  const { connection } = useDesk()
  const isTaken = connection.can('ticket.create', 'contact')
  const typed = contact === null ? person : ''
  const { isOffered, query, people, isAlone, isSearching } = usePeople(typed, isTaken)
  const { isError, isFetching, refetch } = query
  // Whoever may open tickets for nobody else has nothing to choose.
  const isPointless = isAlone && connection.side === 'portal'
  const isGone = !isTaken || !isOffered
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

  if (person === '' && (isGone || isPointless)) return null

  const isStuck = isGone && isUndecided({ person, contact }, isTaken)
  const found = people.length === 0 ? words.nobody : words.found(people.length)
  return (
    <KeepFocus home={home} className="">
      <ComboField
        ref={ref}
        label={words.label}
        hint={connection.side === 'portal' ? words.ofContact : words.ofAgent}
        error={isStuck ? words.gone : isWrong ? words.undecided : null}
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
      {isGone && (
        <Button variant="quiet" onClick={() => onChange({ person: '', contact: null })}>
          {words.clear}
        </Button>
      )}
    </KeepFocus>
  )
}

function isSameName(one: string, other: string): boolean {
  return one.trim().toLocaleLowerCase() === other.trim().toLocaleLowerCase()
}
