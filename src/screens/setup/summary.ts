import type { SetupWords } from './check'
import type { Line } from './use-lines'

export interface Summary {
  readonly state: 'waiting' | 'bad' | 'good'
  readonly title: string
  readonly text: string
}

/** All lines in one: still at it, so many things to do, or in order. */
export function summaryOf(lines: readonly Pick<Line, 'found'>[], words: SetupWords): Summary {
  const { checking, checkingText, inOrder, inOrderText, toDo, toDoText } = words.summary
  if (lines.some(({ found }) => found === null)) {
    return { state: 'waiting', title: checking, text: checkingText }
  }
  const count = lines.filter(({ found }) => found?.state === 'bad').length
  return count > 0
    ? { state: 'bad', title: toDo(count), text: toDoText }
    : { state: 'good', title: inOrder, text: inOrderText }
}
