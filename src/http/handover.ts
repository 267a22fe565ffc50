import type { ReadLaunch } from '../session/launch'
import type { EarlyAnswers } from './early'

/** What the boot script leaves for `main`: the launch it read and the calls it already sent. */
export interface Handover {
  readonly launch: ReadLaunch
  readonly early: EarlyAnswers
  /** Settles when the list's first rows stand, or never will; nothing where boot draws none. */
  readonly shown?: Promise<unknown> | false | undefined
  /** In ms since 1970, by this device's clock. */
  readonly launchedAt: number
}

const NAME = '__launch'

/** Leaves the hand-over where `takeHandover` finds it once, and nobody after it. */
export function leaveHandover(handover: Handover): void {
  Object.defineProperty(self, NAME, {
    configurable: true,
    get() {
      Reflect.deleteProperty(self, NAME)
      return handover
    },
  })
}

/** Takes what boot left. Null if boot never ran, or somebody took it already. */
export function takeHandover(): Handover | null {
  return (Reflect.get(self, NAME) as Handover | undefined) ?? null
}
