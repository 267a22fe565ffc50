import type { Ended } from './outgoing'

/** There is nothing to send any more: it was deleted, or sent from another tab. Nothing is claimed of it. */
export const takenBack: Ended = { stage: 'yielded', isPutOff: false }

/** Its files can't be read on this device: without them it stays. */
export const unread: Ended = { stage: 'refused', failure: null, part: null, isUnread: true }
