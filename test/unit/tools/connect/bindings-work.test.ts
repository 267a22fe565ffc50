import { describe, expect, it } from 'vitest'
import { connect as speakTo, type Connection } from '../../../../src/deskdirector/connection'
import { checkSite } from '../../../../src/deskdirector/profile'
import { createSend } from '../../../../src/http/request'
import { createLocalDeskDirector } from '../../../local-deskdirector/create-local-deskdirector'
import { flavours, type Flavour } from '../../../local-deskdirector/flavour'
import { connect, createWorld } from './connect-world'

const ORIGIN = 'https://support.acme.example'

/** The page's own way to a local instance, by the profile that connect made of nothing but its address. */
async function speak(flavour: Flavour, side: 'portal' | 'tech'): Promise<Connection> {
  const local = createLocalDeskDirector({ flavour, tickets: 60 })
  const fetcher: typeof fetch = async (...request) => local.app.fetch(new Request(...request))
  const world = createWorld({ fetch: fetcher })
  await connect(world, `${ORIGIN} --yes`)
  const checked = checkSite(world.files.get('site.json') ?? '', 'site.json')
  const profile = checked.ok ? checked.site.profiles['support'] : undefined
  if (profile === undefined) throw new Error('There is no profile.')
  const { contacts, agents } = local.instance
  const person = side === 'portal' ? contacts[0] : agents[0]
  const token = await local.tokens.issue({ side, userId: person?.id ?? 0 })
  const key = {
    settled: () => null,
    token: () => token,
    accepted: () => undefined,
    isPastEnd: () => false,
    refused: () => undefined,
  }
  const referee = { method: 'GET', path: profile[side].me?.path ?? '' }
  const request = createSend({ origin: ORIGIN, key, early: new Map(), referee, fetch: fetcher })
  return speakTo({ profile, side, request })
}

const cases = flavours.flatMap((flavour) =>
  (['portal', 'tech'] as const).map((side) => ({ flavour, side })),
)

describe.each(cases)(
  'what connect bound for the $side side of a $flavour instance',
  ({ flavour, side }) => {
    it('creates a ticket, adds to it, changes it, closes and reopens it', async () => {
      const desk = await speak(flavour, side)
      const types = await desk.run('choices.requestTypes', {})
      const people = await desk.run('choices.contacts', {})
      const made = await desk.run('ticket.create', {
        summary: 'Printer on fire',
        description: 'It **burns**.',
        requestType: types.items[0]?.id ?? undefined,
        // An agent opens a ticket for somebody.
        ...(side === 'tech' && { contact: people.items[0]?.id ?? undefined }),
      })
      const id = made?.id ?? 0
      const seen = await desk.run('ticket.get', { id })
      expect(seen).toMatchObject({ summary: 'Printer on fire', isClosed: false })
      await desk.run('ticket.addNote', { id, text: 'Water is on its way.' })
      await desk.run('ticket.update', { id, summary: 'Printer put out' }, undefined, {
        seen: await desk.run('ticket.get', { id }),
      })
      const changed = await desk.run('ticket.get', { id })
      expect(changed).toMatchObject({ summary: 'Printer put out', isClosed: false })
      expect(changed.priority).toEqual(seen.priority)
      expect(changed.notes.map(({ text }) => text).join()).toContain('Water is on its way.')
      await desk.run('ticket.close', { id, text: 'Done.' })
      expect((await desk.run('ticket.get', { id })).isClosed).toBe(true)
      await desk.run('ticket.reopen', { id, text: 'It burns again.' })
      expect((await desk.run('ticket.get', { id })).isClosed).toBe(false)
      await desk.run('ticket.markRead', { id })
    })

    it('finds what somebody is copied in where the instance can, and else doesn’t offer it', async () => {
      const desk = await speak(flavour, side)
      const can = desk.can('tickets.find', 'scope', 'copied')
      expect(can).toBe(flavour === 'tokity' && side === 'portal')
      if (!can) return
      const copied = () => desk.run('tickets.find', { scope: 'copied' })
      expect((await copied()).tickets).toEqual([])
      const [ticket] = (await desk.run('tickets.find', { state: 'open' })).tickets
      const { email } = await desk.run('me', {})
      await desk.run('ticket.addNote', { id: ticket!.id, text: 'Keep me in.', cc: [email ?? ''] })
      expect((await copied()).tickets.map(({ id }) => id)).toEqual([ticket!.id])
    })

    it('attaches a file and gets its bytes back', async () => {
      const desk = await speak(flavour, side)
      const { tickets } = await desk.run('tickets.find', { state: 'open' })
      const id = tickets[0]?.id ?? 0
      const file = new File(['smoke'], 'smoke.txt', { type: 'text/plain' })
      const attached = await desk.run('ticket.attach', { id, file })
      const bytes = await desk.run('attachment.get', { id, attachment: attached?.id ?? '' })
      expect(await bytes.text()).toBe('smoke')
    })

    it('finds by state, order and page', async () => {
      const desk = await speak(flavour, side)
      const ids = async (find: Parameters<typeof desk.run<'tickets.find'>>[1]) =>
        (await desk.run('tickets.find', find)).tickets
      const [open, closed, any] = [
        await ids({ state: 'open' }),
        await ids({ state: 'closed' }),
        await ids({ state: 'any' }),
      ]
      expect(open.every(({ isClosed }) => isClosed === false)).toBe(true)
      expect(closed.every(({ isClosed }) => isClosed === true)).toBe(true)
      expect(any.length).toBeGreaterThanOrEqual(Math.max(open.length, closed.length))
      const sorted = (await ids({ state: 'any', sort: '-createdOn' })).map(
        ({ createdOn }) => createdOn ?? 0,
      )
      expect(sorted).toEqual([...sorted].sort((a, b) => b - a))
      const [first, second] = [
        await ids({ state: 'any', sort: '-createdOn', skip: 0, take: 2 }),
        await ids({ state: 'any', sort: '-createdOn', skip: 2, take: 2 }),
      ]
      expect(first).toHaveLength(2)
      expect(second.map(({ id }) => id)).not.toEqual(first.map(({ id }) => id))
    })

    it('lists what there is to choose from', async () => {
      const desk = await speak(flavour, side)
      const queues = await desk.run('choices.queues', {})
      const queue = queues.items[0]?.id ?? undefined
      for (const operation of [
        'choices.statuses',
        'choices.priorities',
        'choices.contacts',
      ] as const) {
        const { items, broken } = await desk.run(
          operation,
          desk.can(operation, 'queue') ? { queue } : {},
        )
        expect(items.length).toBeGreaterThan(0)
        expect(broken).toEqual([])
        expect(items.every(({ id, name }) => id !== null && name !== '')).toBe(true)
      }
    })
  },
)
