import type { LocalState } from './local-state'
import type { Side } from './people'

export interface LaunchOptions {
  readonly side?: Side
  /** The side's first person, if left out. */
  readonly userId?: number
  /** How long the token lives. */
  readonly seconds?: number
}

/**
 * The parameters that DeskDirector adds to a page's address, with a token of their own, for tests that open the page
 * by itself.
 *
 * @param host the instance's origin.
 */
export async function launchQuery(
  { instance, tokens }: Pick<LocalState, 'instance' | 'tokens'>,
  host: string,
  { side = 'portal', userId, seconds }: LaunchOptions = {},
): Promise<URLSearchParams> {
  const [first] = side === 'portal' ? instance.contacts : instance.agents
  const token = await tokens.issue({
    side,
    userId: userId ?? first?.id ?? 0,
    ...(seconds !== undefined && { seconds }),
  })
  return new URLSearchParams({ host, access_token: token })
}
