import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { Choice } from '../deskdirector/models'
import { useDebounced } from '../lib/use-debounced'
import { choicesQuery } from './choices'
import { useDesk } from './desk'
import { useOffer } from './use-offer'

/** How long a pause in typing is a question. */
const PAUSE = 250

const nobody: readonly Choice[] = []

/**
 * The people a ticket may be opened for, by a part of their name: found by the instance where it searches, else among
 * those it lists.
 */
export function usePeople(name: string, isWanted: boolean) {
  const desk = useDesk()
  const offer = useOffer('choices.contacts')
  const [asked, setAsked] = useState(name)
  const ask = useDebounced(setAsked, PAUSE)
  useEffect(() => ask(name), [ask, name])
  const searches = desk.connection.can('choices.contacts', 'search')
  const query = useQuery({
    ...choicesQuery(desk, 'contacts', { search: asked.trim() || undefined }),
    enabled: isWanted && offer.isOffered,
    placeholderData: keepPreviousData,
  })
  const all = useQuery({
    ...choicesQuery(desk, 'contacts', {}),
    enabled: isWanted && offer.isOffered,
  })
  const listed = query.data?.items ?? nobody
  const part = name.trim().toLocaleLowerCase()
  const people = searches
    ? listed
    : listed.filter((person) => person.name.toLocaleLowerCase().includes(part))
  return {
    ...offer,
    query,
    people,
    /** There is nobody to choose but one, whatever the name. */
    isAlone: all.isSuccess && all.data.items.length < 2,
    isSearching: query.isFetching || (searches && asked.trim() !== name.trim()),
  }
}
