import type { Ticket } from './models'

interface Word {
  readonly written: string
  /** As it is compared. */
  readonly folded: string
  /** How much it tells: long words more than short ones, and abbreviations (VPN) as much as a long one. */
  readonly weight: number
}

/** How much of a title another ticket has to share, by the weight of its words. */
const ENOUGH = 0.3

/** What a word of the description counts, beside one of the title. */
const OF_DESCRIPTION = 0.5

/** Lighter words ("the", "und") are shared by tickets that have nothing in common. */
const TELLING = 4

/** More of a text than tells what it is about. */
const READ = 400

/** Longer words tell no more. */
const HEAVIEST = 8

/** By the rules of every script, those that put no spaces between words included. */
const words = new Intl.Segmenter(undefined, { granularity: 'word' })

/**
 * The tickets that are about the same thing as a title that is being typed, the most similar first: those that share
 * enough of its words, accents and endings ("printer", "printers") aside. Says nothing of meaning, in any language.
 */
export function similarTickets(
  title: string,
  tickets: readonly Ticket[],
  limit: number,
): readonly Ticket[] {
  const wanted = wordsOf(title)
  const most = wanted.reduce((sum, { weight }) => sum + weight, 0)
  const scored = tickets.map((ticket) => ({ ticket, score: scoreOf(ticket, wanted) / most }))
  return scored
    .filter(({ score }) => score >= ENOUGH)
    .sort((a, b) => b.score - a.score || (b.ticket.modifiedOn ?? 0) - (a.ticket.modifiedOn ?? 0))
    .slice(0, limit)
    .map(({ ticket }) => ticket)
}

/**
 * The words of a title that tell most, as they were typed: to be searched one by one, since an instance may well ask
 * for all the words of a search at once.
 */
export function tellingWords(title: string, limit: number): readonly string[] {
  return wordsOf(title)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, limit)
    .map(({ written }) => written)
}

/** The weight of what is shared; nothing as long as no word of it tells anything. */
function scoreOf({ summary, description }: Ticket, wanted: readonly Word[]): number {
  const [inTitle, inText] = [wordsOf(summary), wordsOf(description ?? '')]
  const shared = wanted.map((word) => {
    const ofTitle = weightIn(inTitle, word)
    const ofText = ofTitle > 0 ? 0 : weightIn(inText, word)
    return { weight: ofTitle + ofText, counts: ofTitle + ofText * OF_DESCRIPTION }
  })
  if (shared.every(({ weight }) => weight < TELLING)) return 0
  return shared.reduce((sum, { counts }) => sum + counts, 0)
}

/** What a word weighs in a text; an abbreviation's weight too where only one of the two writes it as one. */
function weightIn(text: readonly Word[], word: Word): number {
  const weights = text.filter((other) => isSame(word, other)).map(({ weight }) => weight)
  return weights.length === 0 ? 0 : Math.max(word.weight, ...weights)
}

function wordsOf(text: string): Word[] {
  const found = new Map<string, Word>()
  for (const { segment, isWordLike } of words.segment(text.slice(0, READ))) {
    const folded = fold(segment)
    const isDense = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u.test(folded)
    if (isWordLike !== true || folded.length < (isDense ? 2 : 3)) continue
    const isShort = isDense || /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(segment)
    const weight = Math.min(HEAVIEST, folded.length * (isShort ? 2 : 1))
    if (!found.has(folded)) found.set(folded, { written: segment, folded, weight })
  }
  return [...found.values()]
}

/** The same, or one the other with an ending; not for words so short that anything begins with them. */
function isSame({ folded: one }: Word, { folded: other }: Word): boolean {
  if (one === other) return true
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return short.length >= 4 && long.startsWith(short)
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}
