import { describe, expect, it } from 'vitest'
import { connect } from '../../../src/deskdirector/connection'
import type { Profile } from '../../../src/deskdirector/site'
import { createSend } from '../../../src/http/request'
import { startSession } from '../../../src/session/session'
import type { Side } from '../../../src/session/side'
import { createLocalDeskDirector } from '../../local-deskdirector/create-local-deskdirector'
import type { Flavour } from '../../local-deskdirector/flavour'
import { copilot } from '../deskdirector/builders'
import { profileFor } from './connected'

/*
 * What a local instance answers is read without one complaint; once a name in its answers is another, the page says
 * which.
 */
const cases: readonly [what: string, Side, Flavour, () => Profile][] = [
  ['the published calls', 'portal', 'tokity', copilot],
  ['the published calls', 'tech', 'tokity', copilot],
  ['tokity', 'portal', 'tokity', () => profileFor('tokity')],
  ['tokity', 'tech', 'tokity', () => profileFor('tokity')],
  ['psa', 'portal', 'psa', () => profileFor('psa')],
  ['psa', 'tech', 'psa', () => profileFor('psa')],
]

const locals = new Map<Flavour, ReturnType<typeof createLocalDeskDirector>>()

/** One for all tests here: they only read. */
function localOf(flavour: Flavour) {
  const local = locals.get(flavour) ?? createLocalDeskDirector({ flavour, tickets: 150 })
  locals.set(flavour, local)
  return local
}

/** A connection to a local instance in whose answers `from` is called `to`. */
async function connectTo(flavour: Flavour, side: Side, profile: Profile, from = '', to = '') {
  const local = localOf(flavour)
  const { contacts, agents } = local.instance
  const userId = (side === 'portal' ? contacts : agents)[0]?.id ?? 0
  const token = await local.tokens.issue({ side, userId })
  const session = { minutes: 60, warnAt: [], graceMinutes: 5, renewUrl: null }
  const request = createSend({
    origin: 'https://desk.example',
    key: startSession(token, session, Date.now()).key,
    early: new Map(),
    referee: { method: 'GET', path: '' },
    async fetch(url, init) {
      const answer = await local.app.fetch(new Request(url, init))
      const text = await answer.text()
      return new Response(from === '' ? text : text.replaceAll(from, to), answer)
    },
  })
  return connect({ profile, side, request })
}

/** The list, and some of its tickets read whole: the latest, and those that nobody has answered yet. */
async function readSome(connection: Awaited<ReturnType<typeof connectTo>>) {
  const page = await connection.run('tickets.find', { state: 'any', skip: 0, take: 100 })
  const unanswered = page.tickets.filter(({ latestNote }) => latestNote === null)
  const some = new Set([...page.tickets.slice(0, 20), ...unanswered.slice(0, 3)])
  const whole = await Promise.all([...some].map(({ id }) => connection.run('ticket.get', { id })))
  return { page, whole }
}

const fieldsOf = (tickets: Awaited<ReturnType<typeof readSome>>['whole']) => [
  ...new Set(tickets.flatMap(({ broken }) => broken.map(({ field }) => field))),
]

describe.each(cases)('%s, %s', (_, side, flavour, profile) => {
  it('has nothing to complain of, new tickets and empty ones included', async () => {
    const { page, whole } = await readSome(await connectTo(flavour, side, profile()))
    expect(whole.length).toBeGreaterThan(15)
    expect(whole.map(({ notes }) => notes.length)).toContain(0)
    expect(page.broken).toEqual([])
    expect(fieldsOf([...page.tickets, ...whole])).toEqual([])
  })
})

describe.each(['portal', 'tech'] as const)('tokity, %s, with another name', (side) => {
  const renamed = async (from: string, to: string) =>
    readSome(await connectTo('tokity', side, profileFor('tokity'), `"${from}":`, `"${to}":`))

  it.each([
    ['comments', 'thread', ['notes']],
    ['content', 'contents', ['notes.text']],
    ['author', 'writer', ['notes.author', 'activities.author']],
    ['summary', 'subject', ['summary']],
  ])('for %s: %s', async (from, to, fields) => {
    const { page, whole } = await renamed(from, to)
    expect(page.broken).toEqual([])
    expect(fieldsOf(whole).toSorted()).toEqual(fields.toSorted())
    const { notes } = whole.find((ticket) => ticket.wire[from === 'comments' ? to : 'comments'])!
    expect(notes.length > 0).toBe(from !== 'comments')
  })

  it('for the title says so on every row, and loses none', async () => {
    const { page } = await renamed('summary', 'subject')
    const intact = await readSome(await connectTo('tokity', side, profileFor('tokity')))
    expect(page.tickets).toHaveLength(intact.page.tickets.length)
    expect(fieldsOf([...page.tickets])).toEqual(['summary'])
  })
})

describe('tokity with a value of another type', () => {
  it.each([
    ['"isUnread":true', '"isUnread":"yes"', 'isUnread'],
    ['"createdAt":"', '"createdAt":"On ', 'createdOn'],
  ])('%s as %s loses no row and no ticket', async (from, to, field) => {
    const intact = await readSome(await connectTo('tokity', 'tech', profileFor('tokity')))
    const { page, whole } = await readSome(
      await connectTo('tokity', 'tech', profileFor('tokity'), from, to),
    )
    expect(page.broken).toEqual([])
    expect(page.tickets).toHaveLength(intact.page.tickets.length)
    expect(whole.map(({ notes }) => notes.length)).toEqual(
      intact.whole.map(({ notes }) => notes.length),
    )
    expect(fieldsOf([...page.tickets])).toContain(field)
  })
})
