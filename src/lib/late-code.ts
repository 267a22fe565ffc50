import { useEffect, useEffectEvent, useState } from 'react'

/** Code that is asked for when somebody is about to need it: once, and once more only if it didn't come. */
export function lateCode<Module>(load: () => Promise<Module>): () => Promise<Module> {
  let coming: Promise<Module> | null = null
  return () => {
    coming ??= load().catch((problem: unknown) => {
      coming = null
      throw problem
    })
    return coming
  }
}

/**
 * Late code, once it is wanted and there. Tried once: what opened by itself, long after a press, would take the focus
 * from whatever its reader does by then. To try anew, want it no more, and again. `load` has to stay the same.
 */
export function useLateCode<Module extends object>(
  load: () => Promise<Module>,
  isWanted: boolean,
  onMissing: () => void,
): Module | null {
  const [code, setCode] = useState<Module | null>(null)
  const tellMissing = useEffectEvent(onMissing)
  useEffect(() => {
    if (!isWanted) return
    let isAwaited = true
    load().then(
      (module) => isAwaited && setCode(() => module),
      () => isAwaited && tellMissing(),
    )
    return () => {
      isAwaited = false
    }
  }, [load, isWanted])
  return code
}
