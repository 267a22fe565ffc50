import * as v from 'valibot'
import { psaOrders } from '../../openapi/psa/other-schemas'

const id = v.pipe(v.number(), v.integer())
const maybeId = v.nullish(id)
const text = v.nullish(v.string())
const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100))
const emails = v.nullish(v.array(v.pipe(v.string(), v.email())))
/** A reference to nothing, `{ entityId: null }`, is as good as null. */
const reference = v.nullish(v.object({ entityId: maybeId }))

/** What the calls of this flavour take as JSON, once their names are bound. */
export const findBody = v.object({
  skip: maybeId,
  take: maybeId,
  search: text,
  state: v.nullish(v.picklist(['Open', 'Closed', 'All'])),
  scope: v.nullish(v.picklist(['Mine', 'Company'])),
  member: v.nullish(v.picklist(['Me', 'Nobody', 'Anyone'])),
  boardId: maybeId,
  statusId: maybeId,
  priorityId: maybeId,
  tag: text,
  enteredAfter: text,
  enteredBefore: text,
  orderBy: v.nullish(v.picklist(psaOrders), 'LastUpdatedDescending'),
})

export const newTicketBody = v.object({
  name,
  description: text,
  requestTypeId: maybeId,
  priorityId: maybeId,
  contactId: maybeId,
  boardId: maybeId,
  cc: emails,
})

export const noteBody = v.object({
  text: v.pipe(v.string(), v.trim(), v.minLength(1)),
  isInternal: v.nullish(v.boolean()),
  statusId: maybeId,
  cc: emails,
})

export const actionBody = v.object({ message: text })

export const surveyBody = v.object({ rating: id, comments: text })

export const timeBody = v.object({
  timeStart: v.string(),
  timeEnd: v.string(),
  actualHours: v.nullish(v.number()),
  notes: text,
  isInternal: v.nullish(v.boolean()),
})

const fields = {
  description: text,
  board: reference,
  status: reference,
  priority: reference,
  contact: reference,
  assignedMembers: v.nullish(v.array(v.object({ entityId: id }))),
  dueDate: text,
  tags: v.nullish(v.array(v.string())),
  cc: emails,
}

/** A whole ticket: what is not in it is emptied. */
export const putBody = v.object({ ticket: v.object({ name, ...fields }) })

/** Some fields of a ticket: what is not in it stays. */
export const patchBody = v.object({ ticket: v.object({ name: v.optional(name), ...fields }) })

export type TicketBody = v.InferOutput<typeof patchBody>['ticket']
