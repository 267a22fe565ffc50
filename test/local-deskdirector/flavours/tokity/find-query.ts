import * as v from 'valibot'
import type { DeskFilter, OrderField } from '../../desk/find-desk-tickets'
import { checked } from '../../http/read-body'
import { tokityOrders } from '../../openapi/tokity/shared-calls'

const number = v.optional(v.pipe(v.string(), v.regex(/^\d+$/, 'is no number'), v.transform(Number)))

const querySchema = v.object({
  search: v.optional(v.string()),
  state: v.optional(v.picklist(['open', 'closed', 'all'])),
  queueId: number,
  statusId: number,
  priorityId: number,
  accountId: number,
  tag: v.optional(v.string()),
  createdFrom: v.optional(v.string()),
  createdTo: v.optional(v.string()),
  awaitingMyReply: v.optional(v.picklist(['true', 'false'])),
  category: v.optional(v.picklist(['personal_tickets', 'referenced_me', 'group_tickets'])),
  assignment: v.optional(v.picklist(['me', 'unassigned', 'any'])),
  orderBy: v.optional(v.picklist(tokityOrders), '-modifiedAt'),
  skip: number,
  take: number,
})

/** The query of a list as a filter; a parameter left empty is not given. */
export function filterOfQuery(parameters: Record<string, string>): DeskFilter {
  const given = Object.entries(parameters).filter(([, value]) => value !== '')
  const query = checked(querySchema, Object.fromEntries(given))
  const field = query.orderBy.replace('-', '').replace('At', '')
  return {
    search: query.search,
    state: query.state === 'all' ? 'any' : query.state,
    scope: query.category === 'personal_tickets' ? 'me' : query.assignment,
    isCopied: query.category === 'referenced_me',
    status: query.statusId,
    priority: query.priorityId,
    queue: query.queueId,
    account: query.accountId,
    tag: query.tag,
    from: query.createdFrom,
    to: query.createdTo,
    isWaiting: query.awaitingMyReply === 'true',
    order: field as OrderField,
    isAscending: !query.orderBy.startsWith('-'),
    skip: query.skip,
    take: query.take,
  }
}
