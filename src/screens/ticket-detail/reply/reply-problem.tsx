import type { RefObject } from 'react'
import type { DraftPlace } from '../../../drafts/draft'
import type { KeptFile } from '../../../drafts/draft-store'
import { useReplyWords } from '../../../messages/use-reply-words'
import { keptAttempt, WORDS } from '../../../queries/writing/attempts'
import { wentWrong, type Outgoing } from '../../../queries/writing/outgoing'
import { draftOf } from '../../../queries/writing/reply-draft'
import type { Writing } from '../../../queries/writing/writing'
import { WriteProblem } from '../../writing/write-problem'
import type { Composed } from './composed'
import { useKept } from '../../writing/use-kept'
import { KeepFocus } from '../../writing/keep-focus'
import { nothing } from './use-composed'

interface ReplyProblemProps {
  readonly writing: Writing
  readonly place: DraftPlace
  readonly outgoing: Outgoing | null
  readonly composed: Composed
  readonly files: readonly KeptFile[]
  readonly isAbsent: boolean
  readonly home: RefObject<HTMLElement | null>
  readonly onSendAgain: () => void
  readonly onCheckAgain: () => void
  readonly onEdit: () => void
}

/** What went wrong with a reply or one of its files, and what to do. */
export function ReplyProblem(props: ReplyProblemProps) {
  const { writing, place, outgoing, composed, files, home, ...rest } = props
  const words = useReplyWords()
  const kept = useKept(writing, composed.text)
  if (!wentWrong(outgoing)) return null
  const { failure, part } = outgoing
  const { text, internal } = composed
  // The core's own word for files that would be everybody's.
  const isHeldBack =
    outgoing.stage === 'refused' &&
    !outgoing.isUnread &&
    failure === null &&
    part === null &&
    internal &&
    text.trim() === ''
  return (
    <KeepFocus home={home}>
      <WriteProblem
        {...rest}
        {...{ outgoing, kept }}
        what={internal ? words.whatInternal : words.what}
        why={isHeldBack ? words.filesStay : undefined}
        onDiscard={() => void discardArrived(writing, place, composed, files)}
        onDismiss={() => writing.outbox.dismiss(place)}
      />
    </KeepFocus>
  )
}

/** Lets go of the part that has arrived, as the person saw for themselves; the rest of the draft stays. */
async function discardArrived(
  { drafts, outbox }: Writing,
  place: DraftPlace,
  composed: Composed,
  files: readonly KeptFile[],
): Promise<void> {
  const of = keptAttempt(drafts.get(place)?.attempt)?.of
  const arrived = files.find(({ id }) => id === of)
  if (arrived !== undefined) await drafts.files.drop(arrived.id)
  const isWords = of === undefined || of === WORDS
  const left = isWords ? { ...nothing, internal: composed.internal } : composed
  const isOver = left.text === '' && files.every((file) => file === arrived)
  if (isOver) drafts.drop(place)
  else drafts.put(place, draftOf(left))
  outbox.dismiss(place)
}
