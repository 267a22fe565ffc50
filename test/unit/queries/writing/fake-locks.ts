import type { Locks } from '../../../../src/queries/writing/locks'

/** The locks of a browser: one holder for each name, the others in order. Each tab has its own way to them. */
export function fakeLocks() {
  const last = new Map<string, Promise<unknown>>()
  return {
    names: () => [...last.keys()],
    tab(): { readonly locks: Locks; close(): void } {
      let close: () => void = () => {}
      const closed = new Promise<void>((resume) => (close = resume))
      let isClosed = false
      void closed.then(() => (isClosed = true))
      return {
        close,
        locks: {
          request(name, granted) {
            const turn = (last.get(name) ?? Promise.resolve()).then(() =>
              // A page that is closed lets go of what it holds, and of its place in the line.
              isClosed ? undefined : Promise.race([granted(), closed]),
            )
            last.set(name, turn)
            return turn
          },
        },
      }
    },
  }
}
