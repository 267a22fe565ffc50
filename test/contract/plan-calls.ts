import type { LocalDeskDirector } from '../local-deskdirector/create-local-deskdirector'
import { planCopilotCalls } from './plan-copilot-calls'
import { planPsaCalls } from './plan-psa-calls'
import { planTokityCalls } from './plan-tokity-calls'
import type { Plan } from './planned-call'

/** The calls that test each operation of the local instance: the published ones and those of its flavour. */
export function planCalls(local: LocalDeskDirector): Plan {
  const own = local.flavour === 'psa' ? planPsaCalls(local) : planTokityCalls(local)
  return new Map([...planCopilotCalls(local), ...own])
}
