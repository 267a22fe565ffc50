import fc from 'fast-check'
import type { Profile } from '../../../../../src/deskdirector/site'
import type { Writing } from '../../../../../src/queries/writing/writing'
import type { Side } from '../../../../../src/session/side'
import { createLocalDeskDirector } from '../../../../local-deskdirector/create-local-deskdirector'
import type { Flavour } from '../../../../local-deskdirector/flavour'
import { ada, gil, smallInstance, ticket } from '../../../local-deskdirector/small-instance'
import { profileFor } from '../../../connected/connected'
import { deeds } from './commands'
import { noFaults, type TrackedField } from './ledger'
import { createPerson } from './person'
import { createWorld } from './world'

export interface ScheduleOptions {
  readonly flavour: Flavour
  readonly side: Side
  readonly runs: number
  readonly seed?: number
  readonly sabotage?: (writing: Writing) => Writing
}

const fieldsOf = (side: Side): TrackedField[] =>
  side === 'portal' ? ['summary', 'description'] : ['summary', 'description', 'priority']

/** Plays random schedules against an instance and holds that nothing of what is counted ever happens. */
export async function runSchedules({ flavour, side, runs, seed, sabotage }: ScheduleOptions) {
  const instance = {
    ...smallInstance(),
    priorities: [1, 2, 3].map((id) => ({ id, name: `Priority ${id}` })),
  }
  // Code that comes late would come at no time of the scheduler's.
  await import('../../../../../src/deskdirector/late-operations')
  const local = createLocalDeskDirector({ flavour, instance })
  const profile: Profile = profileFor(flavour)
  const token = await local.tokens.issue({ side, userId: (side === 'portal' ? ada : gil).id })
  let id = 100
  return fc.check(
    fc.asyncProperty(
      fc.scheduler(),
      fc.commands(deeds(fieldsOf(side)), { maxCommands: 20, size: 'max' }),
      async (scheduler, commands) => {
        instance.tickets.clear()
        const tickets = [ticket((id += 1), ada), ticket((id += 1), ada)]
        for (const each of tickets) instance.tickets.set(each.id, each)
        local.settings.update({ refuseTokens: false })
        const world = await createWorld(scheduler, {
          local,
          profile,
          side,
          token,
          tickets,
          sabotage,
        })
        const person = createPerson(world)
        await fc.asyncModelRun(() => ({ model: {}, real: { world, person } }), commands)
        await person.settle()
        const clean = noFaults()
        if (JSON.stringify(person.faults) !== JSON.stringify(clean)) {
          throw new Error(JSON.stringify(person.faults))
        }
      },
    ),
    { numRuns: runs, ...(seed !== undefined && { seed }) },
  )
}
