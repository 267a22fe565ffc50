const REQUIRED = ', required'

/**
 * Whether a binding that fitted still does: less is asked for than before, or more is possible.
 *
 * @param isGiven something is sent there each time, so that it may be required as well.
 */
export function isHarmless(before: string, now: string, isGiven: boolean): boolean {
  const isNews = now.endsWith(REQUIRED) && !before.endsWith(REQUIRED)
  if (isNews && !isGiven) return false
  const [was, is] = [withoutNeed(before), withoutNeed(now)]
  return was === is || isWider(was, is)
}

function withoutNeed(type: string): string {
  return type.endsWith(REQUIRED) ? type.slice(0, -REQUIRED.length) : type
}

/** A closed set of words that has all it had, and more. */
function isWider(was: string, is: string): boolean {
  const [kind, words] = setOf(was)
  const [sameKind, more] = setOf(is)
  return words.length > 0 && kind === sameKind && words.every((word) => more.includes(word))
}

function setOf(type: string): [kind: string, words: readonly string[]] {
  const [kind = '', words] = type.split(/\bone of (.*)/)
  return [kind, words === undefined ? [] : (words.match(/"(?:[^"\\]|\\.)*"|[^",\s]+/g) ?? [])]
}
