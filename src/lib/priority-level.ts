type Level = 1 | 2 | 3 | 4

/** Words before numbers: an instance may well count from either end, "P1 - Low" included. */
const hints: readonly (readonly [RegExp, Level])[] = [
  [/critical|urgent|emergency|highest|immediate/i, 4],
  [/high|major|important/i, 3],
  [/medium|normal|moderate|standard/i, 2],
  [/low|minor|none/i, 1],
  [/\b(p|prio|priority) ?1\b/i, 4],
  [/\b(p|prio|priority) ?2\b/i, 3],
  [/\b(p|prio|priority) ?3\b/i, 2],
  [/\b(p|prio|priority) ?[4-9]\b/i, 1],
]

/** How many bars a priority's name deserves; null where it gives no hint, and the name stands alone. */
export function priorityLevel(name: string): Level | null {
  return hints.find(([hint]) => hint.test(name))?.[1] ?? null
}
