import type { Side } from '../../src/session/side'
import type { Endpoint } from './endpoint'
import { audiences, idlePrefixes, neverDone, notForThisPage } from './synonyms'
import { meaningOf, nounsOf, wordsOf } from './words'

/** What an endpoint's path and names say it is about, and for whom. */
export interface Route {
  /** Such as `ticket/{}/note`: what stands ahead of the thing itself is gone. */
  readonly chain: string
  /** Segments ahead of it that nobody knows: the thing may be another one of the same name. */
  readonly strangers: number
  /** Null: either side may call it, as far as the document tells. */
  readonly side: Side | null
  readonly version: number
  /** Words of its `operationId`, in their one spelling. */
  readonly said: ReadonlySet<string>
  /** Why no side of this page may ever call it. */
  readonly refusal: string | null
}

/** Reads a path's meaning. */
export function routeOf(endpoint: Endpoint): Route {
  const segments = endpoint.path.split('/').filter((segment) => segment !== '')
  const parts = segments.map((segment) => ({
    isParameter: /^\{.*\}$/.test(segment),
    isPlural: /s$/i.test(segment) && !/status$/i.test(segment),
    words: /^\{.*\}$/.test(segment) ? [] : wordsOf(segment),
  }))
  const said = meaningOf(wordsOf(endpoint.name))
  let side: Side | null = null
  let at = 0
  for (; at < parts.length; at += 1) {
    const [part, next] = [parts[at], parts[at + 1]]
    if (part === undefined || part.isParameter) break
    const forWhom = audienceOf(part.words)
    const isAhead =
      next !== undefined &&
      !next.isParameter &&
      !part.isPlural &&
      !/^(find|me)$/.test(spelled(next.words))
    if (forWhom !== null && isAhead) side ??= forWhom
    else if (
      !idlePrefixes.test(part.words.join(' ')) &&
      !part.words.some((word) => notForThisPage.test(word))
    )
      break
  }
  const rest = parts.slice(at)
  const thing = rest.findIndex((part) => part.isParameter || isThing(spelled(part.words)))
  // What belongs to another thing, such as an account's tickets, isn't the thing itself.
  const strangers = thing < 0 || rest[thing]?.isParameter ? 0 : thing
  const chain = rest.slice(strangers)
  return {
    chain: chain.map((part) => (part.isParameter ? '{}' : spelled(part.words))).join('/'),
    strangers,
    side: side ?? sideOfNames(endpoint, segments.at(-1) ?? ''),
    version: Number(/\/v(\d+)(?:\.\d+)?\//i.exec(endpoint.path)?.[1] ?? 0),
    said: new Set(said),
    refusal: refusalOf(
      endpoint,
      parts.map(({ words }) => words),
    ),
  }
}

const THING =
  /^(ticket|my-ticket|note|timeEntry|my-timeEntry|attachment|status|priority|queue|agent|contact|requestType|me|user|profile|session|account|auth|identity)$/

function isThing(spelling: string): boolean {
  return THING.test(spelling)
}

/** A segment in its one spelling: `ticket-comments`, under a ticket or not, is about notes. */
function spelled(words: readonly string[]): string {
  const meaning = meaningOf(words)
  const rest = meaning[0] === 'ticket' && meaning.length > 1 ? meaning.slice(1) : meaning
  return rest.join('-').replace(/^time$/, 'timeEntry')
}

function audienceOf(words: readonly string[]): Side | null {
  return audiences.find(([, names]) => words.some((word) => names.test(word)))?.[0] ?? null
}

/** Where the path doesn't say: the last segment of `/user/client`, the tags, the name. */
function sideOfNames({ tags, name }: Endpoint, last: string): Side | null {
  const lone = /s$/i.test(last) ? null : audienceOf(wordsOf(last))
  const ofTags = tags
    .map((tag) => audienceOf(wordsOf(tag).filter(isSideWord)))
    .find((side) => side !== null)
  return lone ?? ofTags ?? audienceOf(wordsOf(name).filter((word) => /^(portal|tech)$/.test(word)))
}

/** A tag may be about contacts or agents as such: those words alone don't say for whom it is. */
function isSideWord(word: string): boolean {
  return /^(portal|client|customer|tech|technician)$/.test(word)
}

function refusalOf(
  { tags, name, summary, wantsKey }: Endpoint,
  path: readonly (readonly string[])[],
): string | null {
  if (wantsKey) return 'it takes an API key, which a page must never hold'
  const named = wordsOf(name)
  const ahead = path.filter((words) => !isThing(spelled(words))).flat()
  const inTags = tags.flatMap((tag) => wordsOf(tag))
  const other = [...ahead, ...inTags].find((word) => notForThisPage.test(word))
  if (other !== undefined) return `it is for “${other}”, not for this page`
  const never = [...path.flat(), ...named, ...wordsOf(summary).slice(0, 1)].find((word) =>
    neverDone.test(word),
  )
  return never === undefined ? null : `it is about “${never}”, which this page never does`
}

/** The words of a parameter or a field, with those of what it stands in, in their one spelling. */
export function phraseOf(names: readonly string[]): string[] {
  const wrappers =
    /^(filter|criteria|query|search|paging|pagination|page|request|model|data|input|payload|body|param|parameter|option|dto|ticket)$/
  const words = names.map((name) => nounsOf(wordsOf(name)))
  const own = words.at(-1) ?? []
  const around = words.slice(0, -1).flat()
  const ofOwn =
    own.length > 1 && /^(filter|criteria|paging|pagination|request)$/.test(own[0] ?? '')
      ? own.slice(1)
      : own
  return [...around.filter((word) => !wrappers.test(word)), ...ofOwn]
}
