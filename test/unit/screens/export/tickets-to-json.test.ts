import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ticketsToJson } from '../../../../src/screens/export/tickets-to-json'
import { buildReference, buildTicket, SOME_TIME } from '../../../support/build-ticket'
import { hostileTickets, look } from './hostile-tickets'

interface Exported {
  readonly tickets: readonly Record<string, unknown>[]
}

const about = { instance: 'https://acme.example', exportedOn: SOME_TIME, isWhole: false }
const read = (text: string) => JSON.parse(text) as Exported

it('says what it is of, and each ticket’s fields with moments in UTC', () => {
  const ticket = buildTicket({
    id: 20480,
    summary: 'VPN drops',
    status: { id: 3, name: 'Waiting' },
    assignees: [buildReference('Mira')],
    dueOn: null,
  })
  expect(read(ticketsToJson([ticket], about, look.linkOf))).toMatchObject({
    instance: 'https://acme.example',
    exportedOn: '2026-11-23T09:00:00.000Z',
    isWhole: false,
    tickets: [
      {
        id: 20480,
        summary: 'VPN drops',
        status: { id: 3, name: 'Waiting' },
        assignees: [{ id: 'Mira', name: 'Mira' }],
        createdOn: '2026-11-23T09:00:00.000Z',
        dueOn: null,
        link: 'https://acme.example/portal/deeplink?ticket_id=20480',
      },
    ],
  })
})

it('parses back to the same texts, and to moments or none', () => {
  fc.assert(
    fc.property(hostileTickets, (tickets) => {
      const { tickets: back } = read(ticketsToJson(tickets, about, look.linkOf))
      expect(back.map(({ id, summary, copies, tags }) => ({ id, summary, copies, tags }))).toEqual(
        tickets.map(({ id, summary, copies, tags }) => ({ id, summary, copies, tags })),
      )
      for (const { createdOn } of back) {
        expect(createdOn === null || !Number.isNaN(Date.parse(String(createdOn)))).toBe(true)
      }
    }),
  )
})

it('has the fields that docs/export.md names, and no others', () => {
  const { tickets, ...head } = read(ticketsToJson([buildTicket()], about, look.linkOf))
  const rows = readFileSync('docs/export.md', 'utf8').matchAll(/^\|([^|]+)\|/gm)
  const named = [...rows].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`(\w+)`/g)].map(([, name]) => name),
  )
  expect(named.sort()).toEqual(
    [...Object.keys(tickets[0]!), ...Object.keys(head), 'tickets'].sort(),
  )
})
