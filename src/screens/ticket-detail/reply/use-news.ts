import { useState } from 'react'
import { useReplyWords } from '../../../messages/use-reply-words'
import type { Outgoing } from '../../../queries/writing/outgoing'
import { UNDO_SECONDS } from './use-sending'

type Stage = Outgoing['stage'] | null

/** What is announced of a reply's way, beside what is on the screen for longer. */
export function useNews(outgoing: Outgoing | null): string {
  const words = useReplyWords()
  const stage = outgoing?.stage ?? null
  const [last, setLast] = useState({ stage, news: '' })
  if (last.stage === stage) return last.news
  const news = newsOf(last, stage, words)
  setLast({ stage, news })
  return news
}

function newsOf(
  last: { readonly stage: Stage; readonly news: string },
  stage: Stage,
  words: ReturnType<typeof useReplyWords>,
): string {
  if (stage === 'waiting') return words.willLeave(UNDO_SECONDS)
  if (stage === 'done') return words.sent
  if (stage !== null) return ''
  return last.stage === 'waiting' ? words.takenBack : last.news
}
