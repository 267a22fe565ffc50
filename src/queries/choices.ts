import { queryOptions, useQuery, type QueryClient } from '@tanstack/react-query'
import type { Choice, Id } from '../deskdirector/models'
import type { Listed } from '../deskdirector/operations'
import { useDesk, type Desk } from './desk'
import { useOffer } from './use-offer'

/** What there is to choose from, by the operation that lists it. */
export type ChoiceList =
  'statuses' | 'priorities' | 'queues' | 'agents' | 'requestTypes' | 'contacts'

interface Among {
  readonly queue?: Id | undefined
  readonly search?: string | undefined
}

const none: readonly Choice[] = []

/**
 * What an instance lets a person choose: of a queue, or by words, as far as its binding takes them. It changes when an
 * admin changes it, which is seldom.
 */
export function choicesQuery({ connection, identity }: Desk, list: ChoiceList, among: Among) {
  const { queue, search } = among
  const takes = {
    ...(connection.can(`choices.${list}`, 'queue') && { queue }),
    ...(connection.can(`choices.${list}`, 'search') && { search }),
  }
  return queryOptions({
    queryKey: [identity, 'choices', list, takes],
    queryFn: ({ signal }) => connection.run(`choices.${list}`, takes, signal),
    staleTime: 300_000,
  })
}

/** The choices of a list, asked for only where they are wanted and the instance gives them. */
export function useChoices(list: ChoiceList, among: Among, isWanted: boolean) {
  const desk = useDesk()
  const offer = useOffer(`choices.${list}`)
  const query = useQuery({
    ...choicesQuery(desk, list, among),
    enabled: isWanted && offer.isOffered,
  })
  return { ...offer, query, choices: query.data?.items ?? none }
}

/** What a choice is called, as far as the lists that were loaded tell. */
export function choiceName(
  client: QueryClient,
  { identity }: Desk,
  list: ChoiceList,
  id: string,
): string | null {
  const queryKey = [identity, 'choices', list]
  for (const [, data] of client.getQueriesData<Listed<Choice>>({ queryKey })) {
    const found = data?.items.find((choice) => String(choice.id) === id)
    if (found !== undefined) return found.name
  }
  return null
}
