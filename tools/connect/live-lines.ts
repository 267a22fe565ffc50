import type { Profile } from '../../src/deskdirector/site'
import { checkLive } from './live-check'
import type { Options } from './options'
import { Trouble } from './trouble'
import type { World } from './world'

/** Asks the instance with a token, where that was wanted, and says what came of it: good is where all of it is. */
export async function liveLines(
  { wantsToken, origin }: Options,
  world: World,
  profile: Profile,
): Promise<{ readonly lines: readonly string[]; readonly isGood: boolean }> {
  if (!wantsToken || origin === null) return { lines: [], isGood: true }
  const given =
    world.env['DESKDIRECTOR_TOKEN'] || (await world.askSecret('Access token (isn’t shown): '))
  const token = (given ?? '').trim()
  if (token === '') {
    throw new Trouble(
      'There is no token. Set DESKDIRECTOR_TOKEN, or give the token on standard input.',
    )
  }
  if (!/^[\x21-\x7e]+$/.test(token))
    throw new Trouble(
      'What was given can’t be a token: it holds a space or a sign that no header may hold.',
    )
  world.print(`Asking ${origin}, reading only.`)
  const results = await checkLive(profile, origin, token, world.fetch)
  const lines = results.map(
    ({ side, operation, words }) => `  ${side.padEnd(7)} ${operation.padEnd(13)} ${words}`,
  )
  if (lines.length === 0) lines.push('  Nothing is bound that could be asked.')
  return { lines, isGood: results.length > 0 && results.every(({ outcome }) => outcome === 'good') }
}
