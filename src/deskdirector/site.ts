import type { Side } from '../session/side'
import type { Binding } from './binding'
import type { OperationName } from './operations'

/**
 * `site.json` after it was checked and its profiles were resolved, as the build inlines it into the page.
 * The language of the file itself is in `profile.ts`, which only the build and the tools use.
 */
export interface Site {
  /** First match wins: an exact origin, or one with a single leading `*.` in its host. */
  readonly instances: readonly { readonly host: string; readonly profile: string }[]
  readonly profiles: Readonly<Record<string, Profile>>
  readonly session: {
    readonly minutes: number
    /** Minutes left at which the page says so, most first. */
    readonly warnAt: readonly number[]
    readonly graceMinutes: number
    readonly renewUrl: string | null
  }
  readonly drafts: { readonly keep: 'off' | 'session' | 'device'; readonly days: number }
  readonly uploads: { readonly maxMegabytes: number; readonly types: readonly string[] }
  readonly polling: { readonly listSeconds: number; readonly ticketSeconds: number }
  readonly canned: readonly { readonly name: string; readonly text: string }[]
  readonly brand: { readonly name: string; readonly accent: string; readonly logo: string | null }
  readonly frameAncestors: readonly string[]
}

/** How one instance spells the operations, with `extends` already followed. What is absent isn't offered. */
export interface Profile extends Readonly<Record<Side, Bindings>> {
  /** Model key such as `ticket.summary` to dotted paths tried before the built-in names. */
  readonly vocabulary: Readonly<Record<string, readonly string[]>>
}

/** Operations of later issues may be bound too; this page uses those of `OperationName`. */
export type Bindings = Readonly<Partial<Record<OperationName | (string & {}), Binding>>>
