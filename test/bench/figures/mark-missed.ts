/** Words beside a target, or of one; where it isn't met, they say so. */
export function markMissed(words: string, isMet: boolean): string {
  return isMet ? words : `${words}, missed`
}
