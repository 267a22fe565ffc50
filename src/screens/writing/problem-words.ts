import type { failures } from '../../messages/en/failures'
import type { writing } from '../../messages/en/writing'
import type { Part, WentWrong } from '../../queries/writing/outgoing'
import { describeFailure } from '../describe-failure'
import { fileName } from '../ticket-detail/file-name'

/** How long what was written lasts: past this page, as long as it, or nothing was written. */
export type Kept = 'lasting' | 'here' | 'nothing'

export interface Problem {
  readonly outgoing: WentWrong
  /** What was sent, as a sentence begins with it: "Your reply". */
  readonly what: string
  /** Why it was refused, where the page knows better than the failure tells. */
  readonly why?: string | undefined
  /** In doubt: the ticket was read since it left, and it isn't there. */
  readonly isAbsent?: boolean | undefined
  /** `lasting` if left out. */
  readonly kept?: Kept | undefined
}

/** What a write's problem says: what happened, what is kept, what to do. It claims nothing that nobody looked for. */
export function problemWords(
  { outgoing, what, why, isAbsent = false, kept = 'lasting' }: Problem,
  words: typeof writing,
  failureWords: typeof failures,
): { readonly title: string; readonly text: string } {
  const { failure, part } = outgoing
  const file = part && fileName(part.name)
  const isOver = failure?.kind === 'session'
  const isKept = kept !== 'nothing' && words.isKept
  if (outgoing.stage === 'doubtful') {
    const { title, titleOfFile, absent, alike, renew } = words.doubtful
    const described = failure && describeFailure(failure, failureWords)
    return {
      title: file === null ? title(what) : titleOfFile(file),
      text: sentences(
        described !== null && `${described.title}.`,
        // Sent again it was refused for a reason, which is to be mended.
        described !== null && !described.canRetry && !isOver && described.advice,
        isAbsent && absent,
        !isOver && file === null && isKept,
        isOver ? renew[kept] : outgoing.isAlike ? alike : adviceOn(part, words),
      ),
    }
  }
  const { refused, refusedFile } = words
  return {
    title: file === null ? refused.title(what) : refusedFile.title(file),
    text: sentences(
      why ?? reason(),
      isOver ? refused.renew[kept] : file === null ? isKept : refusedFile.kept,
    ),
  }

  function reason(): string {
    if (outgoing.stage === 'refused' && outgoing.isUnread) return refused.unread
    // Without a failure a file was stopped by the person.
    if (failure === null && file !== null) return refusedFile.stopped
    const { title, advice } = describeFailure(failure, failureWords)
    return isOver ? `${title}.` : `${title}. ${advice}`
  }
}

function adviceOn(part: Part | null, { doubtful }: typeof writing): string {
  if (part === null) return doubtful.advice
  return part.isGone ? doubtful.adviceOnGoneFile : doubtful.adviceOnFile
}

function sentences(...said: readonly (string | false)[]): string {
  return said.filter(Boolean).join(' ')
}
