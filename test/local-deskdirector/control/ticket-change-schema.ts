import * as v from 'valibot'

const id = v.pipe(v.number(), v.integer())

/** What somebody else does to a ticket behind the page's back. Choices go by their ids. */
export const ticketChangeSchema = v.partial(
  v.strictObject({
    note: v.object({
      text: v.string(),
      side: v.picklist(['portal', 'tech']),
      userId: id,
      isInternal: v.optional(v.boolean(), false),
    }),
    summary: v.string(),
    description: v.string(),
    status: id,
    priority: id,
    queue: id,
    contact: v.nullable(id),
    assignedAgents: v.array(id),
    tags: v.array(v.string()),
    dueOn: v.nullable(v.string()),
  }),
)
