import * as v from 'valibot'

const id = v.pipe(v.number(), v.integer())
const text = v.nullish(v.string())
const emails = v.nullish(v.array(v.pipe(v.string(), v.email())))

/** What the calls of this flavour take as JSON. Names nobody knows are passed over, as .NET does. */
export const newTicketBody = v.object({
  summary: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(250)),
  description: text,
  serviceTypeId: v.nullish(id),
  priorityId: v.nullish(id),
  contactId: v.nullish(id),
  queueId: v.nullish(id),
  ccEmails: emails,
})

export const commentBody = v.object({
  content: v.pipe(v.string(), v.trim(), v.minLength(1)),
  isInternal: v.nullish(v.boolean()),
  statusId: v.nullish(id),
  ccEmails: emails,
})

export const actionBody = v.object({ comment: text })

export const ratingBody = v.object({
  score: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)),
  comment: text,
})

export const timeBody = v.object({
  startTime: v.string(),
  endTime: v.string(),
  actualHours: v.nullish(v.number()),
  content: text,
  isInternal: v.nullish(v.boolean()),
})

/** A merge patch: absent stays, null clears, and what can't be empty takes no null. */
export const patchBody = v.partial(
  v.object({
    summary: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(250)),
    description: v.nullable(v.string()),
    statusId: id,
    priorityId: v.nullable(id),
    queueId: id,
    contactId: v.nullable(id),
    assignedAgentIds: v.nullable(v.array(id)),
    dueDate: v.nullable(v.string()),
    tags: v.nullable(v.array(v.string())),
  }),
)
