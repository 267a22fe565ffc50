/** As much of it as a line may hold. */
const MOST = 200

/** How a text begins, in one line. */
export function lineOf(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, MOST)
}
