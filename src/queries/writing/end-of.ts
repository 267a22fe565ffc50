import type { Delivered } from '../../deskdirector/writes/delivered'
import type { Ended, Part } from './outgoing'

/** How a write ended, as its place shows it. */
export function endOf(delivered: Delivered, part: Part | null = null): Ended {
  switch (delivered.kind) {
    case 'done':
      return { stage: 'done', id: delivered.id }
    case 'yielded':
      return { stage: 'yielded', isPutOff: delivered.isPutOff }
    case 'refused':
      return { stage: 'refused', failure: delivered.failure, part }
    case 'doubtful': {
      const { failure, isAlike } = delivered
      return { stage: 'doubtful', failure, part, ...(isAlike && { isAlike }) }
    }
  }
}
