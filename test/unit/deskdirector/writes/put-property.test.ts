import fc from 'fast-check'
import { parse, stringify } from 'lossless-json'
import { expect, it } from 'vitest'
import { connect } from '../../../../src/deskdirector/connection'
import { deliverUpdate } from '../../../../src/deskdirector/writes/deliver-update'
import type { Send } from '../../../../src/http/call'

/** An instance whose ticket is any JSON, and that is overwritten by whatever is put there. */
function instanceOf(entity: string) {
  const sent: string[] = []
  const request: Send = async ({ method, body, reads }) => {
    if (method === 'PUT') sent.push(String(body))
    const answer = `{"data":{"ticket":${entity}}}`
    return reads === 'text' ? answer : JSON.parse(answer)
  }
  const connection = connect({
    side: 'portal',
    request,
    profile: {
      portal: {
        'ticket.get': { method: 'GET', path: '/t/{id}', item: 'data.ticket' },
        'ticket.update': {
          method: 'PUT',
          path: '/t/{id}',
          body: { name: '$summary', text: '$description' },
          replaces: true,
          wrap: 'ticket',
        },
      },
      tech: {},
      vocabulary: { 'ticket.description': ['text'] },
    },
  })
  return { connection, sent }
}

const pace = { now: () => 0, wait: async () => {} }
const bigNumber = fc.bigInt({ min: -(2n ** 80n), max: 2n ** 80n }).map(String)
const anything = fc.oneof(
  fc.jsonValue().map((value) => JSON.stringify(value)),
  bigNumber,
  bigNumber.map((digits) => `{"deep":[{"record":${digits},"rate":1.10}]}`),
)
const extras = fc.dictionary(
  fc
    .string()
    .filter((key) => !/^(id|entityid|ticketid|name|text|summary|title|description.*)$/i.test(key)),
  anything,
)

it('differs from what the instance last gave in exactly the changed fields, whatever else there is', async () => {
  await fc.assert(
    fc.asyncProperty(extras, fc.string(), fc.boolean(), async (extra, wanted, both) => {
      const known = { id: '7', name: '"Old"', text: '"As it was"' }
      const entity = `{${Object.entries({ ...extra, ...known })
        .map(([key, json]) => `${JSON.stringify(key)}:${json}`)
        .join(',')}}`
      const { connection, sent } = instanceOf(entity)
      const summary = `New ${wanted}`
      const changes = { summary, ...(both && { description: wanted }) }
      await deliverUpdate(
        { id: 7, changes, base: {} },
        { connection, pace, ask: async () => null, onChecking() {} },
      )
      const before = parse(entity) as Record<string, unknown>
      const { ticket: after } = parse(sent[0] ?? '') as { ticket: Record<string, unknown> }
      expect(sent).toHaveLength(1)
      expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort())
      for (const key of Object.keys(before)) {
        const isChanged = key === 'name' || (key === 'text' && both)
        if (!isChanged) expect(stringify(after[key])).toBe(stringify(before[key]))
      }
      expect([after['name'], after['text']]).toEqual([summary, both ? wanted : 'As it was'])
    }),
    { numRuns: 300 },
  )
})
