/** Keys as valibot's path, for an issue of ours; only the keys of it are ever read. */
export function issuePath(input: object, keys: readonly (string | number)[]) {
  const items = keys.map((key) => ({
    type: 'unknown' as const,
    origin: 'value' as const,
    input,
    key,
    value: undefined,
  }))
  return items as [(typeof items)[number], ...typeof items]
}
