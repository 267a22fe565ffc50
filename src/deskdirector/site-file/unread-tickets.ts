import type { Side } from '../../session/side'
import { overrides } from '../overrides'
import type { Profile } from '../site'
import { mistakeAt, say, type Mistake } from './mistake'

const SIDES: readonly Side[] = ['portal', 'tech']

/** Bindings with `replaces` where nothing reads the whole ticket that they send. */
export function unreadTickets(profiles: readonly (readonly [string, Profile])[]): Mistake[] {
  return profiles.flatMap(([name, profile]) =>
    SIDES.filter((side) => !readsTickets(name, profile, side)).flatMap((side) =>
      Object.entries(profile[side])
        .filter(([, binding]) => binding?.replaces === true)
        .map(([operation]) =>
          mistakeAt(
            ['profiles', name, side, operation],
            say(
              'replaces sends the whole ticket as ticket.get read it, and there is no ticket.get here.',
              'Bind ticket.get too, or take replaces out.',
            ),
          ),
        ),
    ),
  )
}

function readsTickets(name: string, profile: Profile, side: Side): boolean {
  const asCode = overrides[name]?.[side]?.['ticket.get']
  return profile[side]['ticket.get'] !== undefined || asCode !== undefined
}
