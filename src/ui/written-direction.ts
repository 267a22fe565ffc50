/**
 * The direction of a field: that of what is written in it. An empty one has the page's, which its placeholder is written
 * in, while `auto` would make it left to right.
 */
export function writtenDirection(value: string): 'auto' | undefined {
  return value === '' ? undefined : 'auto'
}
