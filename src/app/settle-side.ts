import { queryOptions, type QueryClient } from '@tanstack/react-query'
import { findOf, ticketIdOf } from '../deskdirector/first-screen'
import type { CanFind } from '../deskdirector/ticket-filter'
import { failureOf } from '../http/errors'
import { pause } from '../lib/pause'
import type { Desk } from '../queries/desk'
import { meQuery } from '../queries/me'
import { ticketListQuery, ticketQuery } from '../queries/tickets'
import type { ShownProblem } from '../session/launch'
import type { Side } from '../session/side'

export type Settled =
  | { readonly ok: true; readonly side: Side }
  | { readonly ok: false; readonly problem: ShownProblem }

/** How long rows that are there may wait for the word on who is signed in, in ms. */
const PATIENCE = 1000

/**
 * Finds out which platform made the token, and whether the launch works at all, from answers that the first
 * screen needs anyway.
 *
 * Without `app`, the portal is asked first and TECH where it refuses. With `app`, a refusal is a mistake in the menu
 * item, which the other platform's answer tells apart from a token nobody takes. Tickets that were given meanwhile
 * don't wait long for a slow or broken word on the person.
 *
 * @param correct hears of it when the late word says otherwise than what was settled on without it.
 */
export async function settleSide(
  app: Side | null,
  desks: Readonly<Record<Side, Desk>>,
  client: QueryClient,
  correct: (settled: Settled) => void,
): Promise<Settled> {
  const byPerson = settleByPerson(app, desks, client)
  const side = app ?? 'portal'
  const byRows = firstScreen(desks[side], client).then((): Settled => ({ ok: true, side }))
  const byWord = byPerson.then((word) => (isAbsence(word) ? byRows.catch(() => word) : word))
  const rowsInTime = byRows.then((rows) => pause(PATIENCE).then(() => rows))
  const settled = await Promise.race([byWord, rowsInTime.catch(() => byWord)])
  void byPerson.then((word) => {
    if (!isAbsence(word) && JSON.stringify(word) !== JSON.stringify(settled)) correct(word)
  })
  return settled
}

async function settleByPerson(
  app: Side | null,
  desks: Readonly<Record<Side, Desk>>,
  client: QueryClient,
): Promise<Settled> {
  const first = app ?? 'portal'
  const other = first === 'portal' ? 'tech' : 'portal'
  const answer = await knock(desks[first], client)
  if (answer === 'unreachable' || answer === 'timed-out') {
    return { ok: false, problem: { kind: answer } }
  }
  const isRefused = answer === 'refused'
  if (!isRefused && (app === null || desks[app].connection.can('me'))) {
    return { ok: true, side: first }
  }
  // A side that can't say who is signed in may give tickets to the other's people too: so the other is asked.
  const asksOther = isRefused || desks[other].connection.can('me')
  if (asksOther && (await knock(desks[other], client)) === 'welcome') {
    return app === null ? { ok: true, side: other } : { ok: false, problem: { kind: 'other-side' } }
  }
  return isRefused ? { ok: false, problem: { kind: 'refused' } } : { ok: true, side: first }
}

/** Nobody answered; the rest are answers. */
function isAbsence(settled: Settled): boolean {
  return !settled.ok && ['unreachable', 'timed-out'].includes(settled.problem.kind)
}

/** The side as a query, so that a launch that found no way can be tried again. */
export function sideQuery(app: Side | null, desks: Readonly<Record<Side, Desk>>) {
  const queryKey = [desks.portal.identity, desks.tech.identity, 'side', app] as const
  const settle = (client: QueryClient) =>
    settleSide(app, desks, client, (settled) => client.setQueryData(queryKey, settled))
  return queryOptions({
    queryKey,
    queryFn: ({ client }) => settle(client),
    staleTime: Infinity,
    gcTime: Infinity,
  })
}

/** Settles when the first screen can be drawn whole, or as far as it ever can: never later than its questions do. */
export async function firstAnswers(
  app: Side | null,
  desks: Readonly<Record<Side, Desk>>,
  client: QueryClient,
): Promise<void> {
  const list = firstScreen(desks[app ?? 'portal'], client).catch(() => undefined)
  await client.prefetchQuery(sideQuery(app, desks))
  await list
}

/** `unsure`: it answered, but busy or broken; the screens say what is wrong with it. */
type Answer = 'welcome' | 'unsure' | 'refused' | 'unreachable' | 'timed-out'

/** Asks one side who is signed in, or for its tickets where it can't say. The answers stay in the cache. */
async function knock(desk: Desk, client: QueryClient): Promise<Answer> {
  try {
    if (desk.connection.can('me')) await client.fetchQuery({ ...meQuery(desk), retry: again })
    else await client.fetchInfiniteQuery({ ...firstList(desk), retry: again })
    return 'welcome'
  } catch (error) {
    const failure = failureOf(error)
    if (failure?.kind === 'session' || failure?.kind === 'forbidden') return 'refused'
    if (failure?.kind !== 'unreachable') return 'unsure'
    return failure.timedOut ? 'timed-out' : 'unreachable'
  }
}

/** Once more, where a connection was cut: a notice over the whole page is too much for that. */
function again(tries: number, error: unknown): boolean {
  const failure = failureOf(error)
  return tries < 1 && failure?.kind === 'unreachable' && !failure.timedOut
}

/**
 * What the route shows first; boot has asked for it already. Tried again like every question: a screen that is
 * drawn meanwhile waits for this one instead of asking for itself.
 */
async function firstScreen(desk: Desk, client: QueryClient): Promise<unknown> {
  const id = ticketIdOf(location.hash.slice(1))
  const { retry = false } = client.getDefaultOptions().queries ?? {}
  return id === null
    ? client.fetchInfiniteQuery({ ...firstList(desk), retry })
    : client.fetchQuery({ ...ticketQuery(desk, id), retry })
}

/** The list as the route shows it, so that what was asked for here is what the screen finds. */
function firstList(desk: Desk) {
  const can: CanFind = (...asked) => desk.connection.can('tickets.find', ...asked)
  return ticketListQuery(desk, findOf(location.hash.slice(1), can))
}
