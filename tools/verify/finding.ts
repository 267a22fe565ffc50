/** One thing that was looked at. */
export interface Finding {
  /** What was found, as a sentence’s beginning or a whole one. */
  readonly what: string
  /** What to do about it; null where it is as it should be. */
  readonly fix: string | null
}

export const fine = (what: string): Finding => ({ what, fix: null })

/** @param isFine whether it is as it should be; else `otherwise` says what is and `fix` what to do. */
export function finding(isFine: boolean, what: string, otherwise: string, fix: string): Finding {
  return isFine ? fine(what) : { what: otherwise, fix }
}
