import type { Clock } from './clock'
import type { DeskMemory } from './desk/desk-memory'
import type { FaultList } from './faults/fault-list'
import type { Flavour } from './flavour'
import type { RequestLog } from './http/request-log'
import type { Instance } from './model'
import type { SettingsStore } from './settings'
import type { Tokens } from './tokens/tokens'

/** All that lives as long as the instance runs. */
export interface LocalState {
  readonly flavour: Flavour
  readonly instance: Instance
  readonly settings: SettingsStore
  readonly faults: FaultList
  readonly requests: RequestLog
  readonly tokens: Tokens
  readonly clock: Clock
  readonly desk: DeskMemory
}
