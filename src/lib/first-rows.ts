let tell: () => void

/**
 * Settles once the list's first rows stand, or won't soon. What nobody sees before that is asked for after it: its bytes
 * would come amid the answer that the rows are drawn of, and where that is long, take a fifth of the wire.
 */
export const firstRows = new Promise<void>((resolve) => (tell = resolve))

/** Says that they stand, or that nothing waits for them any longer. */
export function firstRowsStand(): void {
  tell()
}
