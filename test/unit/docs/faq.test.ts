import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/** The English chapters, a new one as well; boot's own words among them. */
const chapters = import.meta.glob<Record<string, unknown>>('../../../src/messages/en/*.ts', {
  eager: true,
})

/** What a phrase may be made for: one, several of many, something by its name, a list, both. Each takes what it can. */
const fillings: readonly (readonly unknown[])[] = [
  [1, 1, 1, 1, 1],
  [7, 70, 700, 7, 7],
  Array<string>(5).fill('Your reply'),
  Array<string[]>(5).fill(['Your reply']),
  ['Your reply', 7],
]

type Phrase = (...filling: readonly unknown[]) => string

/** A phrase in each way that it can be said; one that takes a number says NaN of a name. */
function waysOf(phrase: Phrase): string[] {
  return fillings.flatMap((filling) => {
    try {
      const said = phrase(...filling)
      return said.includes('NaN') ? [] : [said]
    } catch {
      return []
    }
  })
}

/** Everything that the page says, by its path, in each way that it can be said. */
function sayingsIn(of: unknown, path: string): [string, string[]][] {
  if (typeof of === 'string') return [[path, [of]]]
  if (typeof of === 'function') return [[path, waysOf(of as Phrase)]]
  return Object.entries(of as object).flatMap(([key, value]) => sayingsIn(value, `${path}.${key}`))
}

const sayings = Object.values(chapters).flatMap((chapter) =>
  Object.entries(chapter).flatMap(([name, words]) => sayingsIn(words, name)),
)

const ENDS_AS_A_SENTENCE = /[.:;?!…]( |$)/
const DENIES =
  /n’t\b|\b(?:not|no|none|nothing|nobody|only|unless|until|without|broke|busy|failed|slow|wrong)\b/i
/** Under these keys stands what went wrong, however it is put. */
const TROUBLE = /\.(?:title|missing|wrong|asking|held|unsure|\w*refused|\w*failed)$/i

/** Neither a sentence nor a denial nor under a key for trouble: a name, a button, a value. */
const isLabel = (path: string, said: readonly string[]) =>
  !TROUBLE.test(path) && said.every((each) => !ENDS_AS_A_SENTENCE.test(each) && !DENIES.test(each))

/** What stands below a title, which is what somebody looks for: the FAQ explains the whole of it there. */
const BELOW = new Set([
  ...[
    'text',
    'steps',
    'everyone',
    'admin',
    'advice',
    'adviceAfter',
    'adviceOnFile',
    'adviceOnGoneFile',
  ],
  ...[
    'person',
    'operation',
    'timedOut',
    'where',
    'rest',
    'check',
    'until',
    'renew',
    'absent',
    'kept',
  ],
  ...['size', 'type'],
])
const titled = new Set(
  sayings.flatMap(([path]) => (path.endsWith('.title') ? [path.slice(0, -'.title'.length)] : [])),
)
const isBelowATitle = (path: string) => {
  const keys = path.split('.')
  return keys.some((key, at) => BELOW.has(key) && titled.has(keys.slice(0, at).join('.')))
}

/** What else is no notice though it reads like one, by the reason. Anything that isn’t named here needs the FAQ’s word. */
const noNotices: Readonly<Record<string, readonly RegExp[]>> = {
  'is a line of the set-up check, which says by itself what was found and what to do': [
    /^setup[A-Z]/,
    /^setup\.(?!failed)/,
  ],
  'stands below other words, which are explained': [
    /^conflict\.(?!title)/,
    /^ended\.(?:readable|howToRenew)$/,
    /^failures\.quoted$/,
    /^actions\.withdrawn$/,
    /^edit\.(?:kept|outcome\.(?:\w+Advice|unsaved)|description\.isHtml)$/,
    /^writing\.isKept$/,
  ],
  'names what is looked at: a screen, a dialog, a figure, a column': [
    /^(?:exporting|ownDrafts|overview)\.title$/,
    /^overview\.\w+\.title$/,
    /^exporting\.columns\./,
    /^newTicket\.beside\./,
  ],
  'says what something is for, or what will come of it': [
    /\.(?:\w+Hint|hint|about|legend|label|internalLabel)$/,
    /^exporting\.about\./,
    /^newTicket\.(?:similar\.|goesTo$)/,
    /^ownDrafts\.wipe\./,
    /^reply\.(?:audience|closed)\./,
    /^listAround\.long\./,
    /^overview\.(?:pinned\.none|answer\.offer)$/,
  ],
  'is a button, a value, or stands where there is no name': [
    /\.(?:notNow|againOf|clear|isSeenTo|deleteOf|notChosen|notYet|internal|kindAndSize|unpinned)$/,
    /\.(?:none|nobody|nameless|untitled|unnamedFile|noWords|places\.new)$/,
    /^listAround\.\w+\.without$/,
    /\.afterTheEnd\.(?:person|cc)$/,
  ],
  'says that there is nothing, which is no trouble': [
    /\.(?:none[A-Z]\w*|nothing|nothingSaid|mode\.empty)$/,
    /^(?:listAround|overview)\.(?:empty|noMatch|none[A-Z]\w*)\./,
    /^ownDrafts\.count$/,
    /^list\.notLoaded$/,
  ],
  'says how far something has come, or that all is well': [
    /\.(?:sending|sendingFile|checking|searching|printing|loading|willLeave|takenBack)$/,
    /\.(?:discarded|restored|pinned|enough|basis\.all|kept\.device|afterTheEnd\.kept)$/,
  ],
}

const isNotice = ([path, said]: [string, readonly string[]]) =>
  !isLabel(path, said) &&
  !isBelowATitle(path) &&
  !Object.values(noNotices).some((paths) => paths.some((each) => each.test(path)))

const notices = sayings.filter(isNotice)

const faq = readFileSync('docs/faq.md', 'utf8')
const found = (sign: RegExp, text: string) =>
  Array.from(text.matchAll(sign), ([, words = '']) => words)
const headings = found(/^### (.+)$/gm, faq)
/** Wherever a line ends. */
const quotes = found(/“([^”]+)”/g, faq.replaceAll(/\s+/g, ' '))
/** Those that an answer begins with. */
const questions = found(/\*\*“([^”]+)”/g, faq.replaceAll(/\s+/g, ' '))

/** What the FAQ quotes: words as the page says them up to a stop. What differs from time to time is `…`, `{…}` or a number. */
function pattern(quote: string): RegExp {
  const fixed = quote.replace(/[.:;,]$/, '').split(/…|\{\w+\}|\b\d[\d,]*\b/)
  const parts = fixed.map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('.+')}(?:$|[.:;,?…]( |$))`, 'i')
}

const patterns = [...headings, ...quotes]
  .filter((each) => each.replaceAll(/[^\p{L}]/gu, '').length >= 7)
  .map(pattern)

const isExplained = (said: readonly string[]) =>
  said.some((each) => patterns.some((quoted) => quoted.test(each)))

it('every phrase can be said for something', () => {
  expect(sayings.flatMap(([path, said]) => (said.length === 0 ? [path] : []))).toEqual([])
})

describe('the FAQ', () => {
  it('has an answer to every notice', () => {
    const missing = notices.filter(([, said]) => !isExplained(said))
    expect(missing.map(([path, [words]]) => `${path}: ${words}`)).toEqual([])
  })

  it.each([...new Set([...headings, ...questions])])(
    'asks about “%s”, as the page says it',
    (each) => {
      const quoted = pattern(each)
      expect(sayings.some(([, said]) => said.some((words) => quoted.test(words)))).toBe(true)
    },
  )

  it('has one answer to each', () => {
    const all = [...headings, ...questions]
    expect(all.filter((each, index) => all.indexOf(each) !== index)).toEqual([])
  })

  it.each(Object.entries(noNotices))(
    'leaves out what %s, and names nothing that isn’t said',
    (_, paths) => {
      const inVain = paths.filter(
        (each) => !sayings.some(([path, said]) => each.test(path) && !isLabel(path, said)),
      )
      expect(inVain).toEqual([])
    },
  )
})
