import { createHash } from 'node:crypto'

/** One content security policy: its directives by name, and the words of each. */
export type Policy = ReadonlyMap<string, readonly string[]>

/** What a policy has to allow by its text. */
export interface Inline {
  readonly kind: 'script' | 'style'
  readonly text: string
}

/** The policies of a header, where commas part them, or of a meta tag. */
export function policiesIn(text: string): Policy[] {
  return text
    .split(',')
    .map(directivesIn)
    .filter((policy) => policy.size > 0)
}

/** Of one that is said twice the first counts (CSP level 3, 2.2.1). */
function directivesIn(text: string): Policy {
  const policy = new Map<string, readonly string[]>()
  for (const directive of text.split(';')) {
    const [name = '', ...words] = directive.trim().split(/\s+/)
    const key = name.toLowerCase()
    if (key !== '' && !policy.has(key)) policy.set(key, words)
  }
  return policy
}

/** Whether a browser runs or draws it under this policy: by its hash, or since whatever is inline may be. */
export function allows(policy: Policy, { kind, text }: Inline): boolean {
  const words =
    policy.get(`${kind}-src-elem`) ?? policy.get(`${kind}-src`) ?? policy.get('default-src')
  if (words === undefined) return true
  const hashes = words.filter((word) => /^'(sha\d+|nonce)-/i.test(word))
  if (hashes.length === 0 && words.includes("'unsafe-inline'")) return true
  return ['sha256', 'sha384', 'sha512'].some((name) => {
    const hash = createHash(name).update(text, 'utf8').digest('base64')
    return hashes.includes(`'${name}-${hash}'`)
  })
}

/** Whether both say the same, in whatever order. */
export function isSame(one: Policy, other: Policy): boolean {
  const spelled = (policy: Policy) =>
    [...policy].map(([name, words]) => [name, ...[...words].sort()].join(' ')).sort()
  return spelled(one).join('; ') === spelled(other).join('; ')
}

/** A directive as it is written. */
export const written = ([name, words]: readonly [string, readonly string[]]) =>
  [name, ...words].join(' ')
