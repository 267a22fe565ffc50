import { useEffect, useState } from 'react'
import { persistently } from './persistently'

/** Code that is asked for when somebody is about to need it, once, and then until it comes. */
export function lateCode<Module>(load: () => Promise<Module>): () => Promise<Module> {
  let coming: Promise<Module> | null = null
  return () => (coming ??= persistently(load))
}

/** Late code, once it is wanted and there. `load` has to stay the same. */
export function useLateCode<Module extends object>(
  load: () => Promise<Module>,
  isWanted: boolean,
): Module | null {
  const [code, setCode] = useState<Module | null>(null)
  useEffect(() => {
    if (!isWanted) return
    let isAwaited = true
    void load().then((module) => isAwaited && setCode(() => module))
    return () => {
      isAwaited = false
    }
  }, [load, isWanted])
  return code
}
