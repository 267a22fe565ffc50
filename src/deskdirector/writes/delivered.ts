import type { Failure } from '../../http/errors'
import type { Id } from '../models'

/** How a write ended, as far as anyone can know. */
export type Delivered =
  /** The instance has it; `id` where something new came of it: the note's, the file's, the ticket's. */
  | { readonly kind: 'done'; readonly id: Id | null }
  /** Nothing was written, for certain. */
  | { readonly kind: 'refused'; readonly failure: Failure | null }
  /**
   * It was sent, no answer said what became of it, and it couldn't be found: only a person can tell. `isAlike`: the same
   * is there since, and nothing says whose it is; it isn't sent on top of that.
   */
  | { readonly kind: 'doubtful'; readonly failure: Failure | null; readonly isAlike?: true }
  /**
   * A rival had changed the same; the person kept theirs or, `isPutOff`, has yet to say what they want. Nothing was
   * written.
   */
  | { readonly kind: 'yielded'; readonly isPutOff: boolean }

/** The same is there since it left, by somebody who may be this person. */
export const unclear = {
  kind: 'doubtful',
  failure: null,
  isAlike: true,
} as const satisfies Delivered
