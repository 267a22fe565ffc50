import { describe, expect, it, test, vi } from 'vitest'
import type { HttpCall, Send } from '../../../src/http/call'
import { RequestFailure } from '../../../src/http/errors'
import { connect } from '../../../src/deskdirector/connection'
import type { Overrides } from '../../../src/deskdirector/overrides'
import { site } from './builders'

/** A connection whose portal side is bound like this, and which is answered like that. */
function connected(bindings: object, answer: unknown, overrides?: Overrides) {
  const request = vi.fn<Send>(() => Promise.resolve(answer))
  const { profiles } = site({
    instances: [{ host: 'https://a.example', profile: 'a' }],
    profiles: { a: { portal: bindings } },
  })
  return {
    request,
    connection: connect({ profile: profiles['a']!, side: 'portal', request, overrides }),
  }
}

const firstCall = (request: { mock: { calls: unknown[][] } }) =>
  request.mock.calls[0]?.[0] as HttpCall

const note = { method: 'POST', path: '/t/{id}/notes', body: { note: '$text', cc: '$cc' } }

describe('a write', () => {
  it('is spelled as the profile says, and gives what the instance made of it', async () => {
    const answer = { id: 8, note: 'Hi', createdBy: { id: 1, name: 'Ann' } }
    const { connection, request } = connected({ 'ticket.addNote': note }, answer)
    const made = await connection.run('ticket.addNote', { id: 5, text: 'Hi', internal: true })
    expect(made).toMatchObject({ id: 8, text: 'Hi', author: { name: 'Ann' } })
    expect(firstCall(request)).toMatchObject({ path: '/t/5/notes', body: '{"note":"Hi"}' })
  })

  test.each([undefined, null, 'OK', 12, [], { id: {} }])(
    'that was taken is a success, though %j came back',
    async (answer) => {
      const { connection } = connected({ 'ticket.addNote': note }, answer)
      await expect(connection.run('ticket.addNote', { id: 5, text: 'Hi' })).resolves.toBeNull()
    },
  )

  it('keeps what can be read of what came back', async () => {
    const answer = { id: 8, createdOn: 'yesterday' }
    const { connection } = connected({ 'ticket.addNote': note }, answer)
    const made = await connection.run('ticket.addNote', { id: 5, text: 'Hi' })
    expect(made).toMatchObject({ id: 8, createdOn: null })
  })

  it('takes no ticket that came back for the note', async () => {
    const answer = { id: 47, summary: 'VPN', notes: [{ id: 8, note: 'Hi' }] }
    const { connection } = connected({ 'ticket.addNote': note }, answer)
    const made = await connection.run('ticket.addNote', { id: 5, text: 'Hi' })
    expect(made?.id).toBeNull()
  })

  it('that isn’t bound is the page’s own mistake', async () => {
    const { connection, request } = connected({}, {})
    expect(connection.can('ticket.addNote')).toBe(false)
    await expect(connection.run('ticket.addNote', { id: 5, text: 'Hi' })).rejects.toThrow('bound')
    expect(request).not.toHaveBeenCalled()
  })

  it('that is refused is known as refused, in the instance’s words', async () => {
    const { connection, request } = connected({ 'ticket.addNote': note }, {})
    const failure = { kind: 'forbidden', status: 403, words: 'Read only queue' } as const
    request.mockRejectedValueOnce(new RequestFailure(failure))
    await expect(connection.run('ticket.addNote', { id: 5, text: 'Hi' })).rejects.toThrow()
    expect(connection.refusals.of('ticket.addNote', 5)).toEqual(failure)
    await connection.run('ticket.addNote', { id: 5, text: 'Hi' })
    expect(connection.refusals.of('ticket.addNote', 5)).toBeNull()
  })
})

it('an update of a ticket that is taken whole sends back what `ticket.get` read', async () => {
  const answer = '{"ticket":{"id":5,"name":"Old","ref":9007199254740993}}'
  const { connection, request } = connected(
    {
      'ticket.get': { method: 'GET', path: '/t/{id}', item: 'ticket' },
      'ticket.update': {
        method: 'PUT',
        path: '/t/{id}',
        body: { name: '$summary' },
        replaces: true,
        wrap: 'ticket',
      },
    },
    answer,
  )
  const seen = await connection.run('ticket.get', { id: 5 })
  expect(firstCall(request)).toMatchObject({ reads: 'text' })
  request.mockResolvedValue(undefined)
  await connection.run('ticket.update', { id: 5, summary: 'New' }, undefined, { seen })
  expect(request.mock.calls[1]?.[0].body).toBe(
    '{"ticket":{"id":5,"name":"New","ref":9007199254740993}}',
  )
})

describe('choices', () => {
  const bound = (path: string, items?: string) => ({ method: 'GET', path, ...(items && { items }) })

  it('are read in any instance’s words; what has no id and no name is left out and said', async () => {
    const rows = [
      { entityId: 3, name: 'New', isClosed: false },
      'Closed',
      { Id: 4, Name: 'Held' },
      {},
    ]
    const { connection } = connected(
      { 'choices.statuses': bound('/s', 'results') },
      { results: rows },
    )
    expect(await connection.run('choices.statuses', {})).toEqual({
      items: [
        { id: 3, name: 'New', isClosed: false },
        { id: 'Closed', name: 'Closed', isClosed: null },
        { id: 4, name: 'Held', isClosed: null },
      ],
      broken: [expect.objectContaining({ operation: 'choices.statuses', field: 'id' })],
    })
  })

  it('of people have people’s names', async () => {
    const rows = [{ id: 1, firstName: 'Ann', lastName: 'Lee' }]
    const { connection } = connected({ 'choices.agents': bound('/a') }, rows)
    const { items } = await connection.run('choices.agents', {})
    expect(items).toEqual([{ id: 1, name: 'Ann Lee', isClosed: null }])
  })

  it('that are no list are a broken contract that names operation, field, expected and found', async () => {
    const { connection } = connected({ 'choices.agents': bound('/a', 'rows') }, { rows: 3 })
    await expect(connection.run('choices.agents', {})).rejects.toMatchObject({
      failure: {
        kind: 'contract',
        breach: {
          operation: 'choices.agents',
          field: 'rows',
          expected: 'a list of choices',
          found: '3',
        },
      },
    })
  })
})

it('time entries are read from their list', async () => {
  const row = {
    id: 2,
    note: 'Patched',
    startTime: '2026-03-01T09:00:00Z',
    actualHours: 0.5,
    parentTicket: { id: 5, name: 'Mail' },
  }
  const { connection } = connected(
    {
      'time.find': { method: 'GET', path: '/time', query: { period: '$period' }, items: 'results' },
    },
    { results: [row] },
  )
  const { items } = await connection.run('time.find', { period: 'today' })
  expect(items).toMatchObject([
    { id: 2, text: 'Patched', hours: 0.5, ticket: { id: 5, name: 'Mail' } },
  ])
})

it('a file comes as bytes', async () => {
  const { connection, request } = connected(
    { 'attachment.get': { method: 'GET', path: '/t/{id}/files/{attachment}' } },
    new Blob(['x']),
  )
  const file = await connection.run('attachment.get', { id: 5, attachment: 'a b' })
  expect(file.size).toBe(1)
  expect(firstCall(request)).toMatchObject({ path: '/t/5/files/a%20b', reads: 'bytes' })
})

describe('an operation written as code', () => {
  it('goes ahead of the binding, may use it, and is offered with the arguments it takes', async () => {
    const overrides: Overrides = {
      'ticket.close': {
        takes: ['id', 'text'],
        run: async ({ id, text = '' }, { run, send }) => {
          await run('ticket.addNote', { id, text })
          await send({ method: 'POST', path: `/t/${String(id)}/done` })
          return null
        },
      },
    }
    const { connection, request } = connected({ 'ticket.addNote': note }, undefined, overrides)
    expect(connection.can('ticket.close', 'text')).toBe(true)
    expect(connection.can('ticket.close', 'status')).toBe(false)
    expect(connection.can('ticket.reopen')).toBe(false)
    await connection.run('ticket.close', { id: 5, text: 'Done' })
    expect(request.mock.calls.map(([call]) => call.path)).toEqual(['/t/5/notes', '/t/5/done'])
  })
})
