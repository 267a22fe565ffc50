import { argumentWords } from '../../src/deskdirector/site-file/operation-arguments'
import type { Side } from '../../src/session/side'
import type { ShapeWord } from './read-schema'
import type { Shape } from './shape'
import type { Slot } from './slots'
import { wordsOf } from './words'

type Value = string | number | boolean | null

/** How an instance has the page's words for an argument; without a table it has the same. */
export interface Spelling {
  readonly values?: Readonly<Record<string, Value>>
}

/** What the page's words are called elsewhere, whatever joins their parts. */
const meanings: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  state: {
    open: /^(open|opened|active|unresolved|not closed|incomplete|ongoing)$/,
    closed: /^(close|closed|resolved|complete|completed|inactive|done)$/,
    any: /^(any|all|both|everything|either|open and closed)$/,
  },
  scope: {
    mine: /^((assigned to |created by )?me|my|mine|personal|own|self)$/,
    copied:
      /^(cc|cc d|cced|copied|(referenced|mentioned|copied|cc) me|(me )?in (cc|copy)|watching|followed)$/,
    team: /^(my )?(team|group|contact group|user group|site|department)$/,
    all: /^(all|any|anyone|anybody|everyone|everybody|everything|company|my company|account|organi[sz]ation)$/,
    unassigned: /^(unassigned|none|nobody|no one|not assigned)$/,
  },
  period: {
    today: /^today$/,
    this_week: /^(this|current) week$/,
    last_week: /^(last|previous) week$/,
    this_month: /^(this|current) month$/,
    last_month: /^(last|previous) month$/,
  },
  internal: {
    true: /^(internal|private|hidden|internal only|staff|internal (note|comment))$/,
    false: /^(public|external|visible|customer|client|contact|everyone|public (note|comment))$/,
  },
}

/** Of these the page offers only what the table lists. */
const LISTED = ['scope', 'period']

/** How an instance spells an argument of words in a slot; null where it can't be told, which is no reason to guess. */
export function spell(argument: string, slot: Slot, side: Side): Spelling | null {
  const shape = slot.shape.type === 'array' ? slot.shape.items : slot.shape
  if (argument === 'waiting') return spellWaiting(slot, shape, side)
  if (shape.type === 'boolean') return spellFlag(argument, slot.phrase)
  const known = meanings[argument]
  const words = wordsOfSlot(slot, shape)
  if (known === undefined || words.length === 0) return null
  const values: Record<string, Value> = {}
  for (const [word, pattern] of Object.entries(known)) {
    const found = words.find(({ text }) => pattern.test(plainWords(text)))
    if (found !== undefined) values[word] = found.value
  }
  if (!isEnough(argument, values, words.length)) return null
  if (argument === 'state' && !('any' in values)) values['any'] = null
  return withoutNeedless(argument, values)
}

/** Enough to say that the slot is about this, and enough to use it. */
function isEnough(
  argument: string,
  values: Readonly<Record<string, Value>>,
  words: number,
): boolean {
  const count = Object.keys(values).length
  if (argument === 'state') return 'open' in values && 'closed' in values
  if (argument === 'internal') return count === 2
  if (argument === 'scope') return 'mine' in values && count >= 2 && count * 3 >= words
  return count >= 2
}

function withoutNeedless(argument: string, values: Record<string, Value>): Spelling {
  const all = argumentWords[argument] ?? []
  const isIdentity = all.every(
    (word) => Object.hasOwn(values, word) && String(values[word]) === word,
  )
  if (isIdentity && argument !== 'scope') return {}
  if (LISTED.includes(argument)) return { values }
  const changed = Object.entries(values).filter(([word, value]) => String(value) !== word)
  return changed.length === 0 ? {} : { values: Object.fromEntries(changed) }
}

function spellFlag(argument: string, phrase: readonly string[]): Spelling | null {
  const has = (pattern: RegExp) => phrase.some((word) => pattern.test(word))
  switch (argument) {
    case 'state': {
      // “Show closed” adds the closed ones to the open: it can’t ask for either alone.
      if (has(/^(show|include|included|with)$/)) return null
      const isOpen = has(/^open$/)
      if (!isOpen && !has(/^(closed|close|resolved|completed)$/)) return null
      return { values: { open: isOpen, closed: !isOpen, any: null } }
    }
    case 'scope':
      return has(/^(mine|my|me)$/) ? { values: { mine: true, all: null } } : null
    case 'internal':
      if (has(/^(type|audience|visibility)$/)) return null
      return has(/^(public|external|visible|shared|share)$/)
        ? { values: { true: false, false: true } }
        : {}
    default:
      return null
  }
}

/** Who waits for whom differs by side: on TECH's a contact wrote last, on the portal's an agent did. */
function spellWaiting({ phrase }: Slot, shape: Shape, side: Side): Spelling | null {
  const awaited = side === 'tech' ? /^(contact|client|customer)$/ : /^(agent|us)$/
  const other = side === 'tech' ? /^agent$/ : /^(contact|client|customer)$/
  const isLast = phrase.includes('last')
  if (shape.type === 'boolean') {
    const isOther = phrase.some((word) => (isLast ? other : awaited).test(word))
    return isOther || (isLast && !phrase.some((word) => awaited.test(word))) ? null : {}
  }
  const word = shape.words.find(({ text }) => wordsOf(text).some((each) => awaited.test(each)))
  return isLast && word !== undefined ? { values: { true: word.value, false: null } } : null
}

/**
 * The closed set of words a slot takes: its enum's, or those its description quotes. Of the latter only words that
 * mean something here are ever used, so a description can say nothing new.
 */
export function wordsOfSlot({ description }: Slot, shape: Shape): readonly ShapeWord[] {
  if (shape.words.length > 0 || shape.type !== 'string') return shape.words
  const quoted = description.matchAll(/['"`‘“]([A-Za-z][A-Za-z_-]{1,30})['"`’”]/g)
  return [...quoted].map(([, word = '']) => ({ text: word, value: word }))
}

function plainWords(text: string): string {
  const words = wordsOf(text)
  const telling = words.filter((word) => !/^(ticket|only|show)$/.test(word))
  return telling.join(' ')
}
