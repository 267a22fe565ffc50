import type { Script } from '../script'

/** A ticket that must be there whatever the seed, because pages tend to break on it. */
export interface EdgeCase {
  readonly script: Script
  readonly isOpen: boolean
  readonly noteCount?: number
  readonly lacks?: 'agent' | 'contactGroup'
}
