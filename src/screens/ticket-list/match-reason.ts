import type { Ticket } from '../../deskdirector/models'
import { searchedWords } from '../../deskdirector/searched-words'
import { plainText } from './plain-text'

/** In which part of a ticket a word was found that its row doesn't show. `inside`: the instance found it, where it doesn't say. */
export type MatchPlace = 'description' | 'latest' | 'contact' | 'account' | 'tag' | 'inside'

export interface MatchReason {
  readonly place: MatchPlace
  /** The words around it, or the name; null where there is none to show. */
  readonly text: string | null
}

/** As much of who said the latest word, and of that, as a row of 320 px shows. */
const SHOWN = 24
/** What stands before the word, so that a narrow row has room for it, and what is looked at on either side of it. */
const [BEFORE, AROUND] = [8, 300]

/**
 * Why a search found a ticket, where its row doesn't show it by itself: for the first of the words that the number, the
 * summary and the beginning of the latest word don't hold. Null where they hold them all.
 */
export function matchReason(ticket: Ticket, search: string): MatchReason | null {
  const { id, summary, description, latestNote } = ticket
  const latest = latestNote?.text ?? description ?? ''
  const author = latestNote?.author?.name ?? ''
  const rest = Math.max(0, SHOWN - author.length)
  const shown = [summary, String(id), author.slice(0, SHOWN), plainText(latest).slice(0, rest)]
  const word = searchedWords(search).find((each) => !shown.some((text) => each.test(text)))
  return word ? reasonOf(ticket, word) : null
}

function reasonOf(ticket: Ticket, word: RegExp): MatchReason {
  const { contact, account, tags, latestNote, description } = ticket
  const names = [
    ...tags.map((tag) => ['tag', tag] as const),
    ['contact', contact?.name ?? ''] as const,
    ['account', account?.name ?? ''] as const,
  ]
  for (const [place, text] of names) if (word.test(text)) return { place, text }
  for (const [place, text] of [
    ['latest', latestNote?.text ?? ''],
    ['description', description ?? ''],
  ] as const) {
    const excerpt = excerptOf(text, word)
    if (excerpt !== null) return { place, text: excerpt }
  }
  return { place: 'inside', text: null }
}

/** The words around a word; null where it isn't one that is read, but stands in a link's address or the like. */
function excerptOf(text: string, word: RegExp): string | null {
  const at = text.search(word)
  if (at < 0) return null
  const near = plainText(text.slice(Math.max(0, at - AROUND), at + AROUND))
  const place = near.search(word)
  if (place < 0) return null
  if (place <= BEFORE && at <= AROUND) return near
  // No further back than that: on a phone a line holds little more than the word.
  const blank = near.indexOf(' ', Math.max(0, place - BEFORE))
  return `… ${near.slice(blank < 0 || blank >= place ? place : blank + 1)}`
}
