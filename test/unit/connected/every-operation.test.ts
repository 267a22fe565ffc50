import { describe, expect, it } from 'vitest'
import type { Ticket } from '../../../src/deskdirector/models'
import type { Side } from '../../../src/session/side'
import type { Flavour } from '../../local-deskdirector/flavour'
import { connectTo, firstThat, read, writable } from './connected'

/*
 * Every operation, through the profile that connect makes of a flavour's document alone, against an instance of that
 * flavour: what was asked for is what the instance then holds.
 */
const cases: readonly [Flavour, Side][] = [
  ['tokity', 'portal'],
  ['tokity', 'tech'],
  ['psa', 'portal'],
  ['psa', 'tech'],
]

describe.each(cases)('%s, %s', (flavour, side) => {
  it('tells who is signed in, and lists, pages, filters and sorts', async () => {
    const { connection, person } = await connectTo(flavour, side)
    const me = await connection.run('me', {})
    expect(me).toMatchObject({ email: person?.email, firstName: person?.firstName })
    const find = { state: 'any', sort: '-createdOn', take: 5 } as const
    const first = await connection.run('tickets.find', { ...find, skip: 0 })
    const second = await connection.run('tickets.find', { ...find, skip: 5 })
    expect(first.broken).toEqual([])
    expect(first.total).toBeGreaterThan(10)
    const created = [...first.tickets, ...second.tickets].map(({ createdOn }) => createdOn ?? 0)
    expect(created).toHaveLength(10)
    expect(created).toEqual(created.toSorted((a, b) => b - a))
    const closed = await connection.run('tickets.find', { state: 'closed', skip: 0, take: 5 })
    expect(closed.tickets.map(({ isClosed }) => isClosed)).not.toContain(false)
  })

  it('adds a note', async () => {
    const { connection, person } = await connectTo(flavour, side)
    const before = await writable(connection)
    await connection.run('ticket.addNote', { id: before.id, text: 'Line one\n\n**two** “ü”' })
    const { notes } = await read(connection, before.id)
    expect(notes).toHaveLength(before.notes.length + 1)
    const added = notes.find(({ text }) => text === 'Line one\n\n**two** “ü”')
    expect(added).toMatchObject({
      isInternal: false,
      author: { name: expect.stringContaining(person?.lastName ?? '?') },
    })
  })

  it('changes what it is told, and nothing else', async () => {
    const { connection } = await connectTo(flavour, side)
    const before = await writable(connection)
    await connection.run('ticket.update', { id: before.id, summary: 'Another title' }, undefined, {
      seen: before,
    })
    const after = await read(connection, before.id)
    expect(lasting(after)).toEqual({ ...lasting(before), summary: 'Another title' })
  })

  it('closes with a word, and reopens', async () => {
    const { connection } = await connectTo(flavour, side)
    const { id } = await writable(connection)
    await connection.run('ticket.close', { id, text: 'It works again.' })
    const closed = await read(connection, id)
    expect(closed.isClosed).toBe(true)
    expect(closed.notes.map(({ text }) => text)).toContain('It works again.')
    await connection.run('ticket.reopen', { id })
    expect((await read(connection, id)).isClosed).toBe(false)
  })

  it('marks as read', async () => {
    const { connection } = await connectTo(flavour, side)
    const { tickets } = await connection.run('tickets.find', { state: 'open', skip: 0, take: 100 })
    const unread = tickets.filter(({ isUnread }) => isUnread === true)
    expect(unread.length).toBeGreaterThan(0)
    const { id } = await firstThat(unread, (ticket) => connection.run('ticket.markRead', ticket))
    expect((await read(connection, id)).isUnread).toBe(false)
  })

  it('takes a file and gives it back', async () => {
    const { connection } = await connectTo(flavour, side)
    const { id } = await writable(connection)
    const bytes = Uint8Array.from({ length: 2000 }, (_, index) => index % 256)
    const file = new File([bytes], 'dümp.bin', { type: 'application/octet-stream' })
    await connection.run('ticket.attach', { id, file })
    const ticket = await read(connection, id)
    const files = [...ticket.attachments, ...ticket.notes.flatMap(({ attachments }) => attachments)]
    const attached = files.find(({ name }) => name === 'dümp.bin')
    const given = await connection.run('attachment.get', { id, attachment: attached?.id ?? '' })
    expect(new Uint8Array(await given.arrayBuffer())).toEqual(bytes)
  })

  it('takes a file of a note', async () => {
    const { connection } = await connectTo(flavour, side)
    const { id, notes } = await writable(connection)
    const note = notes.at(-1)?.id ?? undefined
    await connection.run('ticket.attach', { id, note, file: new File(['x'], 'of the note.txt') })
    const after = (await read(connection, id)).notes.find((each) => each.id === note)
    expect(after?.attachments.map(({ name }) => name)).toContain('of the note.txt')
  })

  it('creates a ticket', async () => {
    const { connection } = await connectTo(flavour, side)
    const { items } = await connection.run('choices.requestTypes', {})
    const contacts = await connection.run('choices.contacts', {})
    const queues = await connection.run('choices.queues', {})
    const made = await connection.run('ticket.create', {
      summary: 'A new one',
      description: 'Told in full',
      requestType: items[0]?.id,
      contact: contacts.items[0]?.id,
      queue: side === 'tech' ? queues.items[0]?.id : undefined,
    })
    const ticket = await read(connection, made?.id ?? -1)
    expect(ticket).toMatchObject({
      summary: 'A new one',
      description: 'Told in full',
      isClosed: false,
    })
    expect(ticket.requestType?.name).toBe(items[0]?.name)
  })

  it('lists what there is to choose', async () => {
    const { connection } = await connectTo(flavour, side)
    const queues = await connection.run('choices.queues', {})
    const lists = [
      queues,
      await connection.run('choices.statuses', { queue: queues.items[0]?.id }),
      await connection.run('choices.priorities', {}),
      await connection.run('choices.requestTypes', {}),
      await connection.run('choices.contacts', {}),
    ]
    for (const { items, broken } of lists) {
      expect(items.length).toBeGreaterThan(0)
      expect(broken).toEqual([])
    }
  })
})

/** A ticket without what the instance itself moves on, and without how it was written. */
function lasting(ticket: Ticket): object {
  const moving = ['modifiedOn', 'activities', 'isUnread', 'wire', 'answer']
  return Object.fromEntries(Object.entries(ticket).filter(([key]) => !moving.includes(key)))
}
