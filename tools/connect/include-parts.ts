import type { BindableOperation } from '../../src/deskdirector/site-file/operation-arguments'
import type { Slot } from './slots'
import { nounsOf, wordsOf } from './words'

const PARTS = /^(note|attachment|activity|timeEntry)$/

/** What a read has to be asked for besides: an instance may leave a ticket's notes out until told. */
export function includedPart(
  operation: BindableOperation,
  { shape, phrase, where }: Slot,
): string | boolean | readonly (string | number | boolean)[] | null {
  if (where !== 'query' || (operation !== 'ticket.get' && operation !== 'tickets.find')) return null
  const rest = phrase.filter((word) => !/^(include|included|with|expand|load|embed)$/.test(word))
  if (rest.length === phrase.length) return null
  const isFind = operation === 'tickets.find'
  if (shape.type === 'boolean') {
    const isWanted = isFind
      ? rest.join(' ') === 'latest note'
      : rest.length === 1 && PARTS.test(rest[0] ?? '')
    return isWanted && shape.fallback !== true ? true : null
  }
  const words = shape.type === 'array' ? shape.items.words : shape.words
  if (isFind || rest.length > 0) return null
  const wanted = words.filter(({ text }) => {
    const named = nounsOf(wordsOf(text))
    return named.length === 1 && PARTS.test(named[0] ?? '')
  })
  const values = wanted.map(({ value }) => value)
  if (shape.type === 'array') return values.length > 0 ? values : null
  return (
    words.find(({ text }) => /^(all|everything|full)$/i.test(text))?.text ??
    wanted.find(({ text }) => /note|comment/i.test(text))?.text ??
    null
  )
}
