/** The time, as writes go by it; tests bring their own. */
export interface Pace {
  /** In ms since 1970. */
  now(): number
  /** Resolves after so many ms; rejects with an `AbortError` when `signal` fires. */
  wait(ms: number, signal?: AbortSignal): Promise<void>
}

/** The device's own clock. */
export const realPace: Pace = {
  now: () => Date.now(),
  wait: (ms, signal) =>
    new Promise((resume, reject) => {
      signal?.throwIfAborted()
      const timer = setTimeout(resume, ms)
      signal?.addEventListener('abort', () => {
        clearTimeout(timer)
        reject(signal.reason as Error)
      })
    }),
}

/**
 * How long each look for a write waits, in ms, counted from the one before: a gateway that gave up may have left the
 * instance at work.
 */
export const LOOKS: readonly number[] = [1_000, 3_000, 8_000]
