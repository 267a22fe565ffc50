import { useCallback, useEffect, useMemo, useState } from 'react'
import { useSetupWords } from '../../messages/use-setup-words'
import type { Check, Found, SetupAround } from './check'
import { listChecks } from './list-checks'

/** A check, and what it found once it has. */
export interface Line extends Pick<Check, 'id' | 'section' | 'title' | 'operation'> {
  readonly found: Found | null
}

interface Lines {
  readonly lines: readonly Line[]
  /** Runs all of it from the start. */
  readonly again: () => void
  /** What a try by the reader's own click found. */
  readonly setFound: (id: string, found: Found) => void
}

/** Runs the checks at once, and gives each line as it is so far. */
export function useLines({ site, problem, launched }: SetupAround): Lines {
  const words = useSetupWords()
  const [run, setRun] = useState(1)
  const checks = useMemo(
    // A new list for each run: what an older one still finds is then nobody's.
    () => (run > 0 ? listChecks({ site, problem, launched }, words) : []),
    [site, problem, launched, words, run],
  )
  const [results, setResults] = useState<{
    readonly of: readonly Check[]
    readonly found: Readonly<Record<string, Found>>
  }>({ of: checks, found: {} })

  const setFound = useCallback(
    (id: string, found: Found) =>
      setResults((before) => ({
        of: checks,
        found: { ...(before.of === checks && before.found), [id]: found },
      })),
    [checks],
  )

  useEffect(() => {
    const stop = new AbortController()
    for (const check of checks) {
      void finding(check, stop.signal, words.failed).then((found) => {
        if (found !== null && !stop.signal.aborted) setFound(check.id, found)
      })
    }
    return () => stop.abort()
  }, [checks, setFound, words])

  const found = results.of === checks ? results.found : {}
  return {
    lines: checks.map((check) => ({ ...check, found: found[check.id] ?? null })),
    again: () => setRun((before) => before + 1),
    setFound,
  }
}

/** A check that breaks costs its line, not the screen. */
async function finding(check: Check, signal: AbortSignal, failed: string): Promise<Found | null> {
  try {
    return await check.run(signal)
  } catch {
    return { state: 'unknown', text: failed }
  }
}
