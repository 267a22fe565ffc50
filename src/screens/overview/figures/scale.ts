/**
 * A round number that a scale can end at: the least of 2, 4, 6, 8, 10, 20, 40 and so on that isn't below `most`. Even, so
 * that its half is whole.
 */
export function topOf(most: number): number {
  for (let power = 1; ; power *= 10) {
    const top = [2, 4, 6, 8, 10].map((step) => step * power).find((step) => step >= most)
    if (top !== undefined) return top
  }
}
