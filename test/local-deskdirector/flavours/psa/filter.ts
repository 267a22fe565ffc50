import type * as v from 'valibot'
import type { DeskFilter, OrderField } from '../../desk/find-desk-tickets'
import type { findBody } from './bodies'

const states = { Open: 'open', Closed: 'closed', All: 'any' } as const
const members = { Me: 'me', Nobody: 'unassigned', Anyone: 'any' } as const
const fields: Readonly<Record<string, OrderField>> = {
  LastUpdated: 'modified',
  DateEntered: 'created',
  Priority: 'priority',
  Status: 'status',
  Name: 'summary',
}

/** A find request as a filter. */
export function filterOfBody(body: v.InferOutput<typeof findBody>): DeskFilter {
  const order = body.orderBy
  const isMine = body.scope === 'Mine' || body.member === 'Me'
  return {
    search: body.search,
    state: states[body.state ?? 'All'],
    scope: isMine ? 'me' : members[body.member ?? 'Anyone'],
    status: body.statusId,
    priority: body.priorityId,
    queue: body.boardId,
    tag: body.tag,
    from: body.enteredAfter,
    to: body.enteredBefore,
    order: fields[order.replace(/(A|De)scending$/, '')],
    isAscending: order.endsWith('Ascending'),
    skip: body.skip,
    take: body.take,
  }
}
