/** Something to do to a storage; says, at once or later, whether it is done. */
export type Step = (done: (isDone: boolean) => void) => void

/** Lets a storage follow what is in memory. */
export interface Follower {
  /** Whether the storage takes what it is given, and has all of it. */
  isInStep(): boolean
  /** Whether what was last asked for with a key isn't done yet. */
  owes(key: string): boolean
  /** Whether what was last asked for with a key is being done now: it has neither succeeded nor failed yet. */
  isAt(key: string): boolean
  /** Writes under a key. `again` is what is done instead once the storage works again, should it fail now. */
  write(key: string, step: Step, again: Step): void
  remove(key: string, step: Step): void
}

/**
 * What fails is owed, and done as soon as anything succeeds again: a full storage has room after a removal.
 * Of one key only the last step counts.
 *
 * @param isTaking whether the storage took a trial.
 * @param onChange called when `isInStep` may have changed.
 */
export function createFollower(isTaking: boolean, onChange: () => void): Follower {
  const underWay = new Map<string, Step>()
  const owed = new Map<string, { readonly step: Step; readonly isWrite: boolean }>()
  let takes = isTaking

  function run(key: string, step: Step, isWrite: boolean, again: Step): void {
    underWay.set(key, step)
    step((isDone) => {
      if (underWay.get(key) !== step) return
      underWay.delete(key)
      if (isWrite) takes = isDone
      if (isDone) owed.delete(key)
      else owed.set(key, { step: again, isWrite })
      onChange()
      if (isDone) catchUp()
    })
  }

  function catchUp(): void {
    for (const [key, debt] of [...owed]) {
      if (owed.get(key) === debt && !underWay.has(key)) run(key, debt.step, debt.isWrite, debt.step)
    }
  }

  return {
    isInStep: () => takes && owed.size === 0,
    isAt: (key) => underWay.has(key),
    owes: (key) => underWay.has(key) || owed.has(key),
    write: (key, step, again) => run(key, step, true, again),
    remove: (key, step) => run(key, step, false, step),
  }
}
