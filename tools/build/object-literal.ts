const IDENTIFIER = /^[A-Za-z_$][\w$]*$/

/**
 * Plain data as a script says it in the fewest bytes, compressed: keys without quotes where they need none, and texts
 * between backticks, as the minifier writes its own.
 */
export function objectLiteral(value: unknown): string {
  if (typeof value === 'string')
    return /[\\`$\r]/.test(value) ? JSON.stringify(value) : `\`${value}\``
  if (Array.isArray(value)) return `[${value.map(objectLiteral).join()}]`
  if (typeof value !== 'object' || value === null) return String(value)
  const entries = Object.entries(value).filter(([, each]) => each !== undefined)
  const keyOf = (key: string) => (IDENTIFIER.test(key) ? key : JSON.stringify(key))
  return `{${entries.map(([key, each]) => `${keyOf(key)}:${objectLiteral(each)}`).join()}}`
}
