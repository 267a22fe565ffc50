/** A part of a text: as it was, not there before, or not there any more. */
export interface Piece {
  readonly kind: 'same' | 'gone' | 'new'
  readonly text: string
}

/** Past so many comparisons a text is taken for another one: nobody reads that many differences. */
const MOST = 250_000

/** What differs between two texts, word by word. Without the new pieces it is the old text, without the gone the new. */
export function wordDiff(from: string, to: string): Piece[] {
  const [before, after] = [from, to].map((text) =>
    text.split(/(\s+)/).filter((word) => word !== ''),
  )
  const [a = [], b = []] = [before, after]
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1
  let end = 0
  const most = Math.min(a.length, b.length) - start
  while (end < most && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1

  const pieces: Piece[] = []
  const add = (kind: Piece['kind'], words: readonly string[]) => {
    if (words.length > 0) pieces.push({ kind, text: words.join('') })
  }
  add('same', a.slice(0, start))
  pieces.push(...between(a.slice(start, a.length - end), b.slice(start, b.length - end)))
  add('same', a.slice(a.length - end))
  return joined(pieces)
}

/** Both texts' words by their longest common sequence. */
function between(a: readonly string[], b: readonly string[]): Piece[] {
  if (a.length * b.length > MOST) return [gone(a.join('')), fresh(b.join(''))]
  const width = b.length + 1
  // The length of the longest sequence that what is left of both has in common.
  const common = new Uint32Array((a.length + 1) * width)
  const at = (row: number, column: number) => common[row * width + column] ?? 0
  for (let row = a.length - 1; row >= 0; row -= 1) {
    for (let column = b.length - 1; column >= 0; column -= 1) {
      common[row * width + column] =
        a[row] === b[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1))
    }
  }
  const pieces: Piece[] = []
  let [row, column] = [0, 0]
  while (row < a.length || column < b.length) {
    const [word = '', other = ''] = [a[row], b[column]]
    if (row < a.length && column < b.length && word === other) {
      pieces.push({ kind: 'same', text: word })
      row += 1
      column += 1
    } else if (
      column === b.length ||
      (row < a.length && at(row + 1, column) >= at(row, column + 1))
    ) {
      pieces.push(gone(word))
      row += 1
    } else {
      pieces.push(fresh(other))
      column += 1
    }
  }
  return pieces
}

const gone = (text: string): Piece => ({ kind: 'gone', text })
const fresh = (text: string): Piece => ({ kind: 'new', text })
const same = (text: string): Piece => ({ kind: 'same', text })

/**
 * One piece of each kind for every change: a space that two changed words happen to share is none of what stayed.
 */
function joined(pieces: readonly Piece[]): Piece[] {
  const all: Piece[] = []
  let [before, after, space] = ['', '', '']
  const keep = (text: string) => {
    const last = all.at(-1)
    if (last?.kind === 'same') all[all.length - 1] = same(last.text + text)
    else if (text !== '') all.push(same(text))
  }
  const close = () => {
    all.push(...[gone(before), fresh(after)].filter(({ text }) => text !== ''))
    keep(space)
    before = after = space = ''
  }
  for (const { kind, text } of pieces) {
    const isWithin = before + after !== ''
    if (kind === 'same' && isWithin && text.trim() === '') {
      space += text
    } else if (kind === 'same') {
      close()
      keep(text)
    } else {
      before += space + (kind === 'gone' ? text : '')
      after += space + (kind === 'new' ? text : '')
      space = ''
    }
  }
  close()
  return all
}
