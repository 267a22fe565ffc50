import { describe, expect, it } from 'vitest'
import { flavours } from '../../local-deskdirector/flavour'
import { connectTo, firstThat, read, writable } from './connected'

describe.each(flavours)('a contact of %s', (flavour) => {
  it.each(['ticket.approve', 'ticket.decline', 'ticket.escalate'] as const)(
    '%s',
    async (operation) => {
      const { connection, local } = await connectTo(flavour, 'portal')
      const { tickets } = await connection.run('tickets.find', {
        state: 'open',
        skip: 0,
        take: 100,
      })
      local.requests.clear()
      const text = `By ${operation}`
      const { id } = await firstThat(tickets, (ticket) =>
        connection.run(operation, { id: ticket.id, text }),
      )
      expect((await read(connection, id)).notes.map((note) => note.text)).toContain(text)
    },
  )

  it('rates, once a ticket is closed', async () => {
    const { connection, local } = await connectTo(flavour, 'portal')
    const { id } = await writable(connection)
    await connection.run('ticket.close', { id })
    await connection.run('ticket.rate', { id, rating: 4, text: 'Quick.' })
    const stored = JSON.stringify(local.instance.tickets.get(Number(id)))
    expect(stored).toContain('Quick.')
  })

  it('sees no internal note and is offered none, nor the fields that are an agent’s', async () => {
    const { connection } = await connectTo(flavour, 'portal')
    expect(connection.can('ticket.addNote', 'internal')).toBe(false)
    for (const field of ['status', 'priority', 'queue', 'assignees']) {
      expect(connection.can('ticket.update', field)).toBe(false)
    }
    expect(connection.can('ticket.addTime')).toBe(false)
    const { tickets } = await connection.run('tickets.find', { state: 'any', skip: 0, take: 20 })
    for (const { id } of tickets) {
      const { notes } = await read(connection, id)
      expect(notes.some(({ isInternal }) => isInternal)).toBe(false)
    }
  })
})

describe.each(flavours)('an agent of %s', (flavour) => {
  it('reads who gets copies', async () => {
    const { connection, local } = await connectTo(flavour, 'tech')
    const { id } = await writable(connection)
    const cc = ['ida@acme.example', 'max@acme.example']
    Object.assign(local.instance.tickets.get(Number(id)) ?? {}, { cc })
    expect((await read(connection, id)).copies).toEqual(cc)
  })

  it('keeps a note internal', async () => {
    const { connection } = await connectTo(flavour, 'tech')
    const { id } = await writable(connection)
    await connection.run('ticket.addNote', { id, text: 'Between us', internal: true })
    const { notes } = await read(connection, id)
    expect(notes.find(({ text }) => text === 'Between us')?.isInternal).toBe(true)
  })

  it('changes every field by its choice, and clears what may be empty', async () => {
    const { connection } = await connectTo(flavour, 'tech')
    const before = await writable(connection)
    const { id } = before
    const queue = before.queue?.id ?? undefined
    const statuses = await connection.run('choices.statuses', { queue })
    const priorities = await connection.run('choices.priorities', {})
    const agents = await connection.run('choices.agents', {})
    const status = statuses.items.find((each) => each.isClosed === false)!
    const priority = priorities.items.find(({ name }) => name !== before.priority?.name)!
    const assignees = agents.items.slice(0, 2)
    const dueOn = '2027-01-02T03:04:05Z'
    await connection.run('ticket.update', {
      id,
      status: status.id,
      priority: priority.id,
      assignees: assignees.map((agent) => agent.id),
      dueOn,
      tags: ['one', 'zwei'],
    })
    const after = await read(connection, id)
    expect(after).toMatchObject({
      summary: before.summary,
      description: before.description,
      status: { name: status.name },
      priority: { name: priority.name },
      dueOn: Date.parse(dueOn),
      tags: ['one', 'zwei'],
    })
    expect(after.assignees.map(({ name }) => name)).toEqual(assignees.map(({ name }) => name))
    await connection.run('ticket.update', { id, dueOn: null, assignees: [], tags: [] })
    expect(await read(connection, id)).toMatchObject({ dueOn: null, assignees: [], tags: [] })
  })

  it('keeps time, and finds it again', async () => {
    const { connection } = await connectTo(flavour, 'tech')
    const { id } = await writable(connection)
    const end = new Date(Date.now() - 60_000).toISOString()
    const start = new Date(Date.now() - 30 * 60_000).toISOString()
    await connection.run('ticket.addTime', { id, start, end, text: 'Looked into it' })
    const { items, broken } = await connection.run('time.find', {})
    expect(broken).toEqual([])
    expect(items.find(({ text }) => text === 'Looked into it')).toMatchObject({
      start: Date.parse(start),
      ticket: { id },
    })
  })
})

it('a PUT of psa keeps what the page never heard of, digit by digit', async () => {
  const { connection, local } = await connectTo('psa', 'portal')
  const before = await writable(connection)
  const big = /"recordId":(\d+)/.exec(before.answer ?? '')?.[1]
  expect(big).toBeDefined()
  local.requests.clear()
  await connection.run('ticket.update', { id: before.id, summary: 'New' }, undefined, {
    seen: before,
  })
  const put = local.requests.entries.find(({ method }) => method === 'PUT')
  expect(JSON.stringify(put)).toContain(String(big))
  const after = await read(connection, before.id)
  expect(after.answer).toContain(String(big))
  const unknown = (wire: object) => {
    const { name, lastUpdated, ...rest } = wire as Record<string, unknown>
    expect([name, lastUpdated]).not.toContain(undefined)
    return rest
  }
  expect(unknown(after.wire)).toEqual(unknown(before.wire))
})
