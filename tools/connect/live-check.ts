import { bind } from '../../src/deskdirector/binding'
import { connect } from '../../src/deskdirector/connection'
import { firstCalls } from '../../src/deskdirector/first-screen'
import type { Profile } from '../../src/deskdirector/site'
import { failureOf, type ContractBreach } from '../../src/http/errors'
import { createSend } from '../../src/http/request'
import { withoutTokens } from '../../src/http/server-words'
import type { SessionKey } from '../../src/session/session'
import type { Side } from '../../src/session/side'
import { breachWords, failureWords } from './live-words'
import { oneLine } from './plain-text'

/** What one operation came to, asked for with a token. */
export interface LiveResult {
  readonly side: Side
  readonly operation: 'me' | 'tickets.find' | 'ticket.get'
  /** `broken`: it answered, and a part of the answer can't be read. `refused`: it doesn't take the token. */
  readonly outcome: 'good' | 'broken' | 'refused' | 'failed'
  readonly words: string
}

/** An answer in words, and the first part of it that can't be read. */
interface Answered {
  readonly words: string
  readonly broken: ContractBreach | undefined
}

/**
 * Asks the instance itself, reading only, as the page would: who the token is of, for its tickets, for the first
 * of them. The portal's bindings are tried first, and TECH's where the portal refuses to say who somebody is, or
 * gives nothing: an instance may give tickets to either side's people under one path.
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
  const isStranger = portal.some((each) => each.operation === 'me' && each.outcome === 'refused')
  if (!isStranger && portal.some(hasAnswered)) return portal
  const tech = await checkSide(profile, 'tech', origin, token, fetcher)
  return tech.some(hasAnswered) ? tech : [...portal, ...tech]
}

function hasAnswered({ outcome }: LiveResult): boolean {
  return outcome === 'good' || outcome === 'broken'
}

async function checkSide(
  profile: Profile,
  side: Side,
  origin: string,
  token: string,
  fetcher: typeof fetch,
): Promise<LiveResult[]> {
  const key: SessionKey = {
    settled: () => null,
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
  const ask = async (operation: LiveResult['operation'], run: () => Promise<Answered>) => {
    if (!connection.can(operation)) return
    const { outcome, words } = await resultOf(run)
    results.push({ side, operation, outcome, words: oneLine(hiding(words, token), 300) })
  }

  await ask('me', async () => {
    const { name, email } = await connection.run('me', {})
    return { words: `answered: ${name || email || 'somebody without a name'}`, broken: undefined }
  })
  let first: string | number | undefined
  await ask('tickets.find', async () => {
    const take =
      connection.can('tickets.find', 'take') && connection.can('tickets.find', 'skip')
        ? { skip: 0, take: 25 }
        : {}
    const { tickets, total, broken } = await connection.run('tickets.find', take)
    first = tickets[0]?.id
    return {
      words: `answered: ${String(tickets.length)} tickets${total === null ? '' : ` of ${String(total)}`}`,
      broken: [...broken, ...tickets.flatMap((ticket) => ticket.broken)][0],
    }
  })
  if (first !== undefined) {
    const id = first
    await ask('ticket.get', async () => {
      const { notes, broken } = await connection.run('ticket.get', { id })
      return { words: `answered: ${String(notes.length)} notes`, broken: broken[0] }
    })
  }
  return results
}

async function resultOf(
  run: () => Promise<Answered>,
): Promise<Pick<LiveResult, 'outcome' | 'words'>> {
  try {
    const { words, broken } = await run()
    return broken === undefined
      ? { outcome: 'good', words }
      : { outcome: 'broken', words: `${words}; couldn’t read ${breachWords(broken)}` }
  } catch (error) {
    const failure = failureOf(error)
    if (failure === null)
      return { outcome: 'failed', words: 'couldn’t be asked: the binding doesn’t work' }
    const isRefused = failure.kind === 'session' || failure.kind === 'forbidden'
    return { outcome: isRefused ? 'refused' : 'failed', words: failureWords(failure) }
  }
}

/** An instance may quote what it was sent, whole or in part. */
function hiding(words: string, token: string): string {
  const plain = token.length >= 6 ? words.replaceAll(token, '…') : words
  return withoutTokens(plain)
}
