/** A suggestion as the fix of a mistake: the near word, or else all that there are. */
export function suggestion(word: string, known: readonly string[]): string {
  const near = didYouMean(word, known)
  return near === null ? `Known here: ${known.join(', ')}.` : `Did you mean ${near}?`
}

/** The known word that somebody most likely meant, if one is near enough to be worth suggesting. */
function didYouMean(word: string, known: readonly string[]): string | null {
  // Nobody meant `name` by a text of a thousand letters.
  if (word.length > 60) return null
  const near = known
    .map((candidate) => ({ candidate, edits: edits(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, edits }) => edits <= Math.max(1, Math.floor(candidate.length / 3)))
    .sort((a, b) => a.edits - b.edits)
  return near[0]?.candidate ?? null
}

/** How many letters have to be put in, taken out or changed (Levenshtein's distance). */
function edits(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column)
  for (const [line, letter] of [...from].entries()) {
    const next = [line + 1]
    for (const [column, other] of [...to].entries()) {
      const changed = (row[column] ?? 0) + (letter === other ? 0 : 1)
      next.push(Math.min(changed, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1))
    }
    row = next
  }
  return row[to.length] ?? to.length
}
