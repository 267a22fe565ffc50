import type { Answer, Question } from '../../deskdirector/writes/deliver-update'
import type { Delivered } from '../../deskdirector/writes/delivered'
import type { Failure } from '../../http/errors'

/** Where something that is being sent has got to. It says `done` only when the instance has said so, or shows it. */
export type Outgoing =
  /** Nothing has left yet; until then (ms since 1970) it can be taken back. */
  | { readonly stage: 'waiting'; readonly until: number; readonly isHeld?: Held }
  /** `part` is the file that is on its way, with how much of it is (0 to 1). */
  | { readonly stage: 'sending'; readonly part: Part | null; readonly isHeld?: Held }
  | { readonly stage: 'checking' }
  | {
      readonly stage: 'asking'
      readonly question: Question
      readonly answer: (answer: Answer) => void
    }
  | Ended

/** `part` is the file that this is about, where it isn't about the words. */
export type Ended =
  | { readonly stage: 'done'; readonly id: Extract<Delivered, { kind: 'done' }>['id'] }
  | {
      readonly stage: 'refused'
      readonly failure: Failure | null
      readonly part: Part | null
      /** Its files couldn't be read on this device: nothing left without them. */
      readonly isUnread?: true
    }
  | {
      readonly stage: 'doubtful'
      readonly failure: Failure | null
      readonly part: Part | null
      /** The same is there since, and nothing says whose it is: it isn't sent on top of that. */
      readonly isAlike?: true
    }
  | {
      readonly stage: 'yielded'
      readonly isPutOff: boolean
      /** It has arrived, from another tab. */
      readonly isSent?: true
    }

/** It waits for what another tab is sending at the ticket. */
type Held = true

export interface Part {
  readonly name: string
  readonly sent: number | null
  /** Gives it up; null where that can't be done any more. */
  readonly cancel: (() => void) | null
  /** It left from a page that is closed, and wasn't kept: nobody here has it any more. */
  readonly isGone?: true
}

/** Whether it is over, one way or the other. */
export function isOver(outgoing: Outgoing | null): outgoing is Ended | null {
  return outgoing === null || ['done', 'refused', 'doubtful', 'yielded'].includes(outgoing.stage)
}

/** What didn't go through, or nobody knows whether it did: somebody has to decide. */
export type WentWrong = Extract<Ended, { stage: 'refused' | 'doubtful' }>

/** Whether it came to that. */
export function wentWrong(outgoing: Outgoing | null): outgoing is WentWrong {
  return outgoing?.stage === 'refused' || outgoing?.stage === 'doubtful'
}

/** What is written to: a draft's place, or a field that is changed without one. */
export interface WritePlace {
  /** The ticket's id as text; null for a ticket that doesn't exist yet. */
  readonly ticket: string | null
  readonly kind: string
}

/** One text for one place. */
export function placeKey({ ticket, kind }: WritePlace): string {
  return `${kind} ${ticket ?? ''}`
}
