import type { Ended } from './outgoing'

/** It was deleted, or changed or sent in another tab, before it left here. Nothing is claimed of it. */
export const takenBack: Ended = { stage: 'yielded', isPutOff: false }

/** It was sent from another tab, and has arrived there. */
export const sentElsewhere: Ended = { ...takenBack, isSent: true }

/** Something may have left, and there is nothing here to look for it by: only a person can tell. */
export const doubtful: Ended = { stage: 'doubtful', failure: null, part: null }

/** It isn't what its writer meant any more, and stays. */
export const heldBack: Ended = { stage: 'refused', failure: null, part: null }

/** Its files can't be read on this device: without them it stays. */
export const unread: Ended = { stage: 'refused', failure: null, part: null, isUnread: true }
