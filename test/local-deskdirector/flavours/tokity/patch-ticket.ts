import type * as v from 'valibot'
import { defaultPriority } from '../../desk/choices'
import type { TicketChange } from '../../desk/ticket-change'
import { refuse } from '../../http/errors'
import type { Instance } from '../../model'
import type { Caller } from '../../people'
import type { patchBody } from './bodies'

type Patch = v.InferOutput<typeof patchBody>

/** What a contact may change; the rest is the desk's. */
const contactsFields: ReadonlySet<string> = new Set(['summary', 'description'])

/** A merge patch as a change of the ticket; refused with 403 where a contact reaches for what isn't theirs. */
export function changeOfPatch(instance: Instance, caller: Caller, patch: Patch): TicketChange {
  const foreign = Object.keys(patch).filter((name) => !contactsFields.has(name))
  if (caller.side === 'portal' && foreign.length > 0) {
    refuse(403, `A contact may not change ${foreign.join(', ')}.`)
  }
  const { description, priorityId, assignedAgentIds, tags } = patch
  return {
    summary: patch.summary,
    description: description === null ? '' : description,
    status: patch.statusId,
    priority: priorityId === null ? defaultPriority(instance).id : priorityId,
    queue: patch.queueId,
    contact: patch.contactId,
    assignedAgents: assignedAgentIds === null ? [] : assignedAgentIds,
    dueOn: patch.dueDate,
    tags: tags === null ? [] : tags,
  }
}
