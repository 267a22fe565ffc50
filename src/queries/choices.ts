import { queryOptions, useQuery, type QueryClient } from '@tanstack/react-query'
import type { Choice, Id } from '../deskdirector/models'
import type { Listed } from '../deskdirector/operations'
import type { Field } from '../deskdirector/writes/fields'
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

/** Which list a field's value is chosen from. */
export const listOfField = {
  status: 'statuses',
  priority: 'priorities',
  queue: 'queues',
  assignees: 'agents',
  contact: 'contacts',
} as const satisfies { readonly [Name in Field]?: ChoiceList }

/** Whether a field's value is chosen from a list. */
export function isChosen(field: Field): field is keyof typeof listOfField {
  return field in listOfField
}

/** What a choice is called, as far as the lists that were loaded tell. */
export function choiceName(
  client: QueryClient,
  { identity }: Desk,
  list: ChoiceList,
  id: string,
): string | null {
  return known(client, identity, list, id)?.choice.name ?? null
}

/** The same, of what a field's value is chosen from; null, too, where another of the list is called so. */
export function tellingName(
  client: QueryClient,
  { identity }: Desk,
  field: Field,
  id: string,
): string | null {
  const found = isChosen(field) ? known(client, identity, listOfField[field], id) : null
  if (found === null) return null
  const { choice, among } = found
  return among.some((other) => other !== choice && other.name === choice.name) ? null : choice.name
}

/** A choice by its id, among those of its list, where that was loaded. */
function known(client: QueryClient, identity: string, list: ChoiceList, id: string) {
  const queryKey = [identity, 'choices', list]
  for (const [, data] of client.getQueriesData<Listed<Choice>>({ queryKey })) {
    const among = data?.items ?? none
    const choice = among.find((each) => String(each.id) === id)
    if (choice !== undefined) return { choice, among }
  }
  return null
}
