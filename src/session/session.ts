import { readClaims, type Claims } from './claims'
import { timeLeft } from './clock'

/** `site.json`'s word on sessions. */
export interface SessionRules {
  readonly minutes: number
  /** Minutes left at which the page says so, most first. */
  readonly warnAt: readonly number[]
  readonly graceMinutes: number
  readonly renewUrl: string | null
}

/** A session at one moment. */
export interface SessionView {
  /** `ended`: no more requests, what is on screen stays; `wiped`: the grace is over, nothing stays. */
  readonly phase: 'active' | 'ended' | 'wiped'
  /** Whole seconds, never below 0. */
  readonly secondsLeft: number
  /** Whether the instance has taken the token at least once. */
  readonly wasAccepted: boolean
}

export interface Session {
  readonly rules: SessionRules
  readonly claims: Claims
  view(): SessionView
  /** Calls `listener` whenever the view may have changed; gives the way to stop. */
  subscribe(listener: () => void): () => void
  /** Looks at the clock. */
  tick(): void
  /** A server said what time it is: by how much its clock is ahead of this device's, in ms, the likeliest first. */
  setClock(offsets: readonly number[]): void
  /** The clock jumped: the view stays as it is until it is known what of it is true, or has been waited for. */
  doubt(until: Promise<unknown>): void
}

/** What only `http` holds: the way to the token, and the instance's own word on it. */
export interface SessionKey {
  /** Done where the clock is in no doubt. */
  settled(): Promise<unknown> | null
  /** The token while the session lasts, then null. */
  token(): string | null
  accepted(): void
  /** Whether the token's time is up by whatever clock there is: too little to end by, enough to believe a refusal. */
  isPastEnd(): boolean
  refused(): void
}

/** Starts a session. The token stays in this closure: the first of the two results can't name it. */
export function startSession(
  token: string,
  rules: SessionRules,
  launchedAt: number,
): { readonly session: Session; readonly key: SessionKey } {
  const claims = readClaims(token)
  const listeners = new Set<() => void>()
  let offset: number | null = null
  /** By how much this device's clock was set since the launch. */
  let moved = 0
  let refusedAt: number | null = null
  let doubt: Promise<unknown> | null = null
  let acceptedAt = 0
  let view = look()

  /** By this device's clock as it was at the launch. */
  function now(): number {
    return Date.now() - moved
  }

  function look(): SessionView {
    if (doubt) return { ...view, wasAccepted: acceptedAt > 0 }
    const times = { expiresAt: claims.expiresAt, launchedAt, minutes: rules.minutes, offset }
    const { left, isCertain } = timeLeft(times, now())
    // A clock that may be wrong never ends a session by itself: the instance does, by refusing a call. And an end by the
    // clock isn't kept, as it is none once the clock is set right.
    const sinceEnd = Math.max(
      isCertain ? -left : -1,
      refusedAt === null ? -1 : Math.max(0, now() - refusedAt),
    )
    const isWiped = sinceEnd >= rules.graceMinutes * 60_000
    return {
      phase: sinceEnd < 0 ? 'active' : isWiped ? 'wiped' : 'ended',
      secondsLeft: sinceEnd < 0 ? Math.max(0, Math.ceil(left / 1000)) : 0,
      wasAccepted: acceptedAt > 0,
    }
  }

  function tick(): void {
    const next = look()
    if (JSON.stringify(next) === JSON.stringify(view)) return
    view = next
    for (const listener of listeners) listener()
  }

  return {
    session: {
      rules,
      claims,
      view: () => view,
      tick,
      subscribe(listener) {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
      setClock(offsets) {
        // The instance knows best whether the token still holds: no time by which it doesn't is right just after.
        const isTold = Math.abs(Date.now() - acceptedAt) < 60_000
        const heard = offsets.find(
          (by) => !isTold || Date.now() + by < (claims.expiresAt ?? Infinity),
        )
        if (heard === undefined) return
        offset ??= heard
        moved = offset - heard
        tick()
      },
      doubt(until) {
        doubt = until
        void until.then(() => {
          if (doubt !== until) return
          doubt = null
          tick()
        })
      },
    },
    key: {
      settled: () => doubt,
      // No tick came while the device slept: the clock is looked at where it counts.
      token: () => (look().phase === 'active' ? token : null),
      accepted() {
        acceptedAt = Date.now()
        tick()
      },
      isPastEnd: () => look().secondsLeft === 0,
      refused() {
        refusedAt ??= now()
        tick()
      },
    },
  }
}
