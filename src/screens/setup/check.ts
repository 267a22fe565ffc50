import type { setup } from '../../messages/en/setup'
import type { Desk } from '../../queries/desk'
import type { Site } from '../../deskdirector/site'
import type { ShownProblem } from '../../session/launch'
import type { Session } from '../../session/session'
import type { Side } from '../../session/side'

export type SetupWords = typeof setup
export type SectionName = keyof SetupWords['sections']

/** What a check found. Made of the page's own words and addresses alone: never of what an instance or a person wrote. */
export interface Found {
  /** `limited`: something is left out or done in another way, and nothing needs doing. */
  readonly state: 'good' | 'bad' | 'limited' | 'unknown'
  readonly text: string
  /** Names of operations or fields that the text speaks of. */
  readonly names?: readonly string[] | undefined
  /** What to do, in order. */
  readonly advice?: readonly string[] | undefined
  /** What the reader can press: a try that only a click may make, or this page's origin to copy. */
  readonly offer?: 'popups' | 'dialogs' | 'origin' | undefined
}

/** One line of the check. */
export interface Check {
  readonly id: string
  readonly section: SectionName
  readonly title: string
  /** The operation it is about, as `site.json` names it. */
  readonly operation?: string
  /** Null where it can't be told yet. Changes nothing, and sends nothing secret but what the page sends anyway. */
  run(signal: AbortSignal): Found | null | Promise<Found | null>
}

/** What there is to look at, as far as the launch got. */
export interface SetupAround {
  readonly site: Site
  /** Why the launch went wrong, if it did. */
  readonly problem: ShownProblem | null
  /** Absent where the launch failed before anything was asked. */
  readonly launched?: Launched | undefined
}

/** What a launch came to that was worth asking an instance for. */
export interface Launched {
  /** The instance's origin. */
  readonly instance: string
  /** Which platform the menu item's address names. */
  readonly app: Side | null
  readonly session: Session
  /** The desk to ask; null while it isn't known yet which side made the access token. */
  readonly desk: Desk | null
}
