import type { Ended } from './outgoing'

/** It was deleted, or changed or sent in another tab, before it left here. Nothing is claimed of it. */
export const takenBack: Ended = { stage: 'yielded', isPutOff: false }

/** Its files can't be read on this device: without them it stays. */
export const unread: Ended = { stage: 'refused', failure: null, part: null, isUnread: true }
