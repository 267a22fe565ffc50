import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useLayoutEffect, useReducer, useSyncExternalStore } from 'react'
import type { Draft, DraftPlace } from '../../drafts/draft'
import { useDesk } from '../desk'
import { isWriting } from './is-writing'
import { writingQuery } from './open-writing'
import type { Outgoing, WritePlace } from './outgoing'
import type { Writing } from './writing'

/** What writing stands on; null for the moment that it takes to open. */
export function useWriting(): Writing | null {
  return useQuery(writingQuery(useDesk())).data ?? null
}

/** Whether it couldn't be opened so far, and is tried again. */
export function useWritingFailed(): boolean {
  return useQuery(writingQuery(useDesk())).failureCount > 0
}

/** What is going on at a place. */
export function useOutgoing({ outbox }: Writing, place: WritePlace): Outgoing | null {
  return useSyncExternalStore(outbox.subscribe, () => outbox.of(place))
}

/**
 * What was typed at a place and hasn't arrived. Listens from the moment that the component is on screen:
 * `useSyncExternalStore` does so some time after that, and a letter typed into a field meanwhile would be taken back by
 * React, which puts what it drew last into a field whose change it heard nothing of.
 */
export function useDraft({ drafts }: Writing, place: DraftPlace): Draft | null {
  const [, drawAgain] = useReducer((times: number) => times + 1, 0)
  useLayoutEffect(() => drafts.subscribe(drawAgain), [drafts])
  return useSyncExternalStore(drafts.subscribe, () => drafts.get(place))
}

/** Every place where something was typed that hasn't arrived. */
export function usePlaces({ drafts }: Writing): readonly DraftPlace[] {
  return useSyncExternalStore(drafts.subscribe, drafts.places)
}

/** How long what is typed lasts, as things are. */
export function useKeptFor({ drafts }: Writing): ReturnType<Writing['drafts']['keptFor']> {
  return useSyncExternalStore(drafts.subscribe, drafts.keptFor)
}

/** What was opened for writing, on whichever side; it outlives the tickets that a session's end wipes. */
export function useOpenWritings(): readonly Writing[] {
  const client = useQueryClient()
  return client
    .getQueriesData<Writing>({ predicate: ({ queryKey }) => isWriting(queryKey) })
    .flatMap(([, writing]) => writing ?? [])
}
