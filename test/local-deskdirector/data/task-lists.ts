import type { StoredTaskList } from '../model'
import { agentAuthor } from './authors'
import type { TicketPlan } from './plan'
import { createRandom, mix } from './random'
import { stamp } from './stamp'

/** Writes the checklists of a ticket: the one its script asks for, and at times one among agents. */
export function writeTaskLists(plan: TicketPlan): StoredTaskList[] {
  const steps = plan.script.tasks
  if (steps === undefined) return []
  const random = createRandom(mix(plan.key, 61))
  const { created, modified } = plan.times
  const author = agentAuthor(plan.agent)

  function taskList(
    place: number,
    name: string,
    total: number,
    isPrivate: boolean,
  ): StoredTaskList {
    const isFinished = plan.isClosed && !plan.isDropped
    const done = isFinished ? total : plan.noteCount === 0 ? 0 : random.int(0, total - 1)
    return {
      id: `tl-${plan.id}-${place}`,
      name,
      isPrivate,
      isArchived: isFinished && random.chance(0.3),
      progress: { done, total },
      createdOn: stamp(created),
      createdBy: author,
      modifiedOn: stamp(done === 0 ? created : modified),
      modifiedBy: author,
    }
  }

  const shared = taskList(1, 'Checklist', steps.length, false)
  const hasPrivate = random.chance(0.25)
  return hasPrivate ? [shared, taskList(2, 'Before we hand over', 3, true)] : [shared]
}
