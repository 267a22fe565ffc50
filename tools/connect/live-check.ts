import { bind } from '../../src/deskdirector/binding'
import { connect } from '../../src/deskdirector/connection'
import { firstCalls } from '../../src/deskdirector/first-screen'
import type { Profile } from '../../src/deskdirector/site'
import { failureOf, type Failure } from '../../src/http/errors'
import { createSend } from '../../src/http/request'
import { withoutTokens } from '../../src/http/server-words'
import type { SessionKey } from '../../src/session/session'
import type { Side } from '../../src/session/side'
import { oneLine } from './plain-text'

/** What one operation came to, asked for with a token. */
export interface LiveResult {
  readonly side: Side
  readonly operation: 'me' | 'tickets.find' | 'ticket.get'
  readonly isGood: boolean
  readonly words: string
}

/**
 * Asks the instance itself, reading only, as the page would: who the token is of, for its tickets, for the first
 * of them. The portal's bindings are tried first, and TECH's where those are refused.
 *
 * The token goes to the instance alone and into nothing that is given back.
 */
export async function checkLive(
  profile: Profile,
  origin: string,
  token: string,
  fetcher: typeof fetch,
): Promise<readonly LiveResult[]> {
  const portal = await checkSide(profile, 'portal', origin, token, fetcher)
  const isRefused = portal.every(({ isGood }) => !isGood)
  if (portal.length > 0 && !isRefused) return portal
  const tech = await checkSide(profile, 'tech', origin, token, fetcher)
  return tech.some(({ isGood }) => isGood) ? tech : [...portal, ...tech]
}

async function checkSide(
  profile: Profile,
  side: Side,
  origin: string,
  token: string,
  fetcher: typeof fetch,
): Promise<LiveResult[]> {
  const key: SessionKey = {
    token: () => token,
    accepted: () => undefined,
    isPastEnd: () => false,
    refused: () => undefined,
  }
  const { me } = profile[side]
  const referee = (me === undefined ? firstCalls(profile[side], '')[0] : bind(me, {})) ?? {
    method: 'GET',
    path: '',
  }
  const request = createSend({ origin, key, early: new Map(), referee, fetch: fetcher })
  const connection = connect({ profile, side, request })
  const results: LiveResult[] = []
  const ask = async (operation: LiveResult['operation'], run: () => Promise<string>) => {
    if (!connection.can(operation)) return
    const add = (isGood: boolean, words: string) =>
      results.push({ side, operation, isGood, words: oneLine(hiding(words, token), 300) })
    try {
      add(true, await run())
    } catch (error) {
      const failure = failureOf(error)
      add(
        false,
        failure === null ? 'couldn’t be asked: the binding doesn’t work' : describe(failure),
      )
    }
  }

  await ask('me', async () => {
    const { name, email } = await connection.run('me', {})
    return `answered: ${name || email || 'somebody without a name'}`
  })
  let first: string | number | undefined
  await ask('tickets.find', async () => {
    const take =
      connection.can('tickets.find', 'take') && connection.can('tickets.find', 'skip')
        ? { skip: 0, take: 25 }
        : {}
    const { tickets, total, broken } = await connection.run('tickets.find', take)
    first = tickets[0]?.id
    const parts = [...broken, ...tickets.flatMap((ticket) => ticket.broken)]
    const count = `answered: ${String(tickets.length)} tickets${total === null ? '' : ` of ${String(total)}`}`
    return parts[0] === undefined ? count : `${count}; couldn’t read ${breachWords(parts[0])}`
  })
  if (first !== undefined) {
    const id = first
    await ask('ticket.get', async () => {
      const ticket = await connection.run('ticket.get', { id })
      const found = `answered: ${String(ticket.notes.length)} notes`
      return ticket.broken[0] === undefined
        ? found
        : `${found}; couldn’t read ${breachWords(ticket.broken[0])}`
    })
  }
  return results
}

function describe(failure: Failure): string {
  switch (failure.kind) {
    case 'session':
      return 'refused (401): the token has ended, or isn’t of this side'
    case 'forbidden':
      return `refused (${String(failure.status)})`
    case 'missing':
      return 'not found (404): the path isn’t there'
    case 'conflict':
      return 'refused (409)'
    case 'rejected':
      return `refused (${String(failure.status)})${failure.words === null ? '' : `: ${failure.words}`}`
    case 'busy':
      return `busy (${String(failure.status)}): try again later`
    case 'server':
      return `failed on the instance’s side (${String(failure.status)})`
    case 'unreachable':
      return failure.timedOut ? 'no answer in time' : 'no answer'
    case 'contract':
      return `answered, but couldn’t read ${breachWords(failure.breach)}`
  }
}

function breachWords({
  field,
  expected,
  found,
}: {
  field: string
  expected: string
  found: string
}): string {
  return `${field || 'the answer'}: it should be ${expected}, and is ${found}`
}

/** An instance may quote what it was sent, whole or in part. */
function hiding(words: string, token: string): string {
  const plain = token.length >= 6 ? words.replaceAll(token, '…') : words
  return withoutTokens(plain)
}
