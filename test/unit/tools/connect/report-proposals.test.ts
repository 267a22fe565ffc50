import { expect, it } from 'vitest'
import { propose } from '../../../../tools/connect/propose'
import { readEndpoints } from '../../../../tools/connect/read-endpoints'
import { proposalLines } from '../../../../tools/connect/report-proposals'
import { flavours } from '../../../local-deskdirector/flavour'
import { openApiFor } from '../../../local-deskdirector/openapi/open-api-for'
import { document, id, json, ticket } from './survive'

/** What is shown of one operation, line by line. */
function shown(root: object, operation: string): string[] {
  const lines = proposalLines(propose(readEndpoints(root as Record<string, unknown>)))
  const start = lines.findIndex((line) => line.startsWith(`  ${operation} `))
  const rest = lines.slice(start + 1)
  const end = rest.findIndex((line) => !line.startsWith(' '.repeat(22)))
  return [lines[start] ?? '', ...rest.slice(0, end)].map((line) => line.trim())
}

it('says of a call how sure it is and why, what it fills, and what it can’t', () => {
  expect(shown(openApiFor('psa'), 'tickets.find')).toEqual([
    'tickets.find         POST /api/v2/portal/tickets/find',
    'sure to 98 %: the usual path, named so, answers a list of tickets, this side’s own',
    'fills search, state, scope, status, priority, queue, tag, from, to, sort, skip, take; not waiting',
  ])
})

it('names the places of query and body that stay empty, and counts the rest of them', () => {
  const fields = (names: readonly string[]) =>
    Object.fromEntries(names.map((name) => [name, { type: 'string' }]))
  const colours = Array.from({ length: 12 }, (_, index) => `colour${String(index)}`)
  const schema = { type: 'object', properties: fields(['Text', ...colours]) }
  const operation = {
    parameters: [id, { name: 'mood', in: 'query', schema: { type: 'string' } }],
    requestBody: { content: { 'application/json': { schema } } },
    responses: json(ticket),
  }
  const root = document({ '/tech/tickets/{ticketId}/notes': { post: operation } })
  expect(shown(root, 'ticket.addNote').slice(1)).toEqual([
    'sure to 80 %: the usual path, this side’s own',
    'fills id, text; not internal, status, cc',
    'leaves empty: query mood, body colour0, body colour1, body colour2, body colour3, body colour4, body colour5, body colour6 and 5 more',
  ])
})

it.each(flavours)('has a reason for every call of a %s instance', (flavour) => {
  const proposals = propose(readEndpoints(openApiFor(flavour)))
  const bound = proposals.flatMap(({ best }) => best ?? [])
  expect(bound.length).toBeGreaterThan(30)
  expect(bound.every(({ reasons }) => reasons.length > 1)).toBe(true)
})
