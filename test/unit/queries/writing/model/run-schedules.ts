import fc from 'fast-check'
import type { Profile } from '../../../../../src/deskdirector/site'
import type { Side } from '../../../../../src/session/side'
import {
  createLocalDeskDirector,
  type LocalDeskDirector,
} from '../../../../local-deskdirector/create-local-deskdirector'
import type { Flavour } from '../../../../local-deskdirector/flavour'
import type { Caller } from '../../../../local-deskdirector/people'
import { ada, smallInstance, ticket } from '../../../local-deskdirector/small-instance'
import { profileFor } from '../../../connected/connected'
import { deeds } from './commands'
import { noFaults, type Faults, type TrackedField } from './ledger'
import type { Sabotage } from './page'
import { peopleOn, seeingAda } from './people'
import { createPerson } from './person'
import { createWorld } from './world'

export interface ScheduleOptions {
  readonly flavour: Flavour
  readonly side: Side
  readonly runs: number
  readonly seed?: number
  readonly sabotage?: Sabotage
  /** The one fault that counts; all if left out. */
  readonly counter?: keyof Faults
}

const fieldsOf = (side: Side): TrackedField[] =>
  side === 'portal' ? ['summary', 'description'] : ['summary', 'description', 'priority']

const TOKEN = 'whose-it-is'

/** Takes one token for somebody's, without the check of a signature: that took longer than all the rest. */
function takeFor({ tokens, settings }: LocalDeskDirector, caller: Caller): void {
  tokens.verify = async (token) =>
    token === TOKEN && !settings.current.refuseTokens ? caller : undefined
}

/** Plays random schedules against an instance and holds that nothing of what is counted ever happens. */
export async function runSchedules(options: ScheduleOptions) {
  const { flavour, side, runs, seed, sabotage, counter } = options
  const small = smallInstance()
  const instance = {
    ...small,
    contacts: small.contacts.map((each) => (each.id === ada.id ? seeingAda : each)),
    priorities: [1, 2, 3].map((id) => ({ id, name: `Priority ${id}` })),
  }
  // Code that comes late would come at no time of the scheduler's.
  await import('../../../../../src/deskdirector/late-operations')
  const local = createLocalDeskDirector({ flavour, instance })
  const profile: Profile = profileFor(flavour)
  takeFor(local, peopleOn(side).me)
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
          token: TOKEN,
          tickets,
          sabotage,
        })
        const person = createPerson(world)
        await fc.asyncModelRun(() => ({ model: {}, real: { world, person } }), commands)
        await person.settle()
        const { faults } = person
        const clean = noFaults()
        const counted = counter === undefined ? faults : { ...clean, [counter]: faults[counter] }
        if (JSON.stringify(counted) !== JSON.stringify(clean))
          throw new Error(JSON.stringify(faults))
      },
    ),
    // That a planted mistake shows is enough; how it shows at its shortest takes many schedules more.
    { numRuns: runs, endOnFailure: sabotage !== undefined, ...(seed !== undefined && { seed }) },
  )
}
