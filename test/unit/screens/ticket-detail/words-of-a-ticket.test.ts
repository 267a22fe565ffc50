import { describe, expect, it } from 'vitest'
import { ticket } from '../../../../src/messages/en/ticket'
import { activityWords } from '../../../../src/screens/ticket-detail/activity-words'
import { authorKind } from '../../../../src/screens/ticket-detail/author'
import { fileSize } from '../../../../src/screens/ticket-detail/file-size'
import { momentInWords } from '../../../../src/screens/moment-words'
import { timeWorked } from '../../../../src/screens/ticket-detail/time-worked'

const at = (text: string) => Date.parse(text)

describe('momentInWords', () => {
  const now = at('2026-11-23T18:00:00Z')
  it.each([
    ['2026-11-23T17:59:40Z', 'now'],
    ['2026-11-23T17:26:00Z', '34 minutes ago'],
    ['2026-11-23T08:20:00Z', 'today 08:20'],
    ['2026-11-23T20:00:00Z', 'today 20:00'],
    ['2026-11-24T17:00:00Z', 'tomorrow 17:00'],
    ['2026-11-22T23:59:00Z', 'yesterday 23:59'],
    ['2026-11-21T09:14:00Z', 'Saturday 09:14'],
    ['2026-11-16T09:14:00Z', '16 Nov 09:14'],
    ['2026-11-30T09:14:00Z', '30 Nov 09:14'],
    ['2024-11-20T09:14:00Z', '20 Nov 2024 09:14'],
  ])('says %s as %s', (instant, words) => {
    expect(momentInWords(at(instant), now, { locale: 'en-GB', zone: 'UTC' })).toBe(words)
  })

  it('goes by the reader’s own calendar', () => {
    const style = { locale: 'en-GB', zone: 'Pacific/Auckland' }
    expect(momentInWords(at('2026-11-22T23:59:00Z'), now, style)).toBe('yesterday 12:59')
  })

  it('says nothing for what no calendar holds', () => {
    expect(momentInWords(9e15, now, { locale: 'en' })).toBe('')
  })
})

describe('timeWorked', () => {
  const entry = { id: 1, text: null, isInternal: null, createdOn: null, ticket: null }
  const start = at('2026-11-23T10:00:00Z')
  const end = at('2026-11-23T11:30:00Z')
  it.each([
    [{ hours: 1.5, start, end }, '1.5 h, 10:00–11:30'],
    [{ hours: null, start, end }, '1.5 h, 10:00–11:30'],
    [{ hours: 0.25, start: null, end: null }, '15 min'],
    [{ hours: 4 / 3, start: null, end: null }, '1.33 h'],
    [{ hours: 1, start: end, end: start }, '1 h'],
    [{ hours: null, start, end: null }, ''],
  ])('%j is %j', (times, line) => {
    expect(timeWorked({ ...entry, ...times }, ticket, 'en-GB', 'UTC')).toBe(line)
  })
})

describe('activityWords', () => {
  it.each([
    ['StatusChanged', 'Status changed'],
    ['status_changed', 'Status changed'],
    ['ticket-assigned', 'Ticket assigned'],
    ['SLAPaused', 'SLA paused'],
    ['Ticket was merged', 'Ticket was merged'],
    [' ', ''],
  ])('%j reads %j', (type, words) => {
    expect(activityWords(type, {})).toBe(words)
  })

  it.each(['StatusChanged', 'status_changed', 'Ticket was status-changed'])(
    '%j is said in the reader’s language, where that knows it',
    (type) => {
      expect(activityWords(type, { statusChanged: 'Status geändert' })).toBe('Status geändert')
      expect(activityWords(`${type} again`, { statusChanged: 'Status geändert' })).toMatch(/again$/)
    },
  )
})

describe('fileSize', () => {
  it.each([
    [0, '0 bytes'],
    [1, '1 byte'],
    [38_214, '38 kB'],
    [1_238_214, '1.2 MB'],
    [15_000_000_000, '15 GB'],
    [-1, '0 bytes'],
  ])('%d is %s', (bytes, words) => {
    expect(fileSize(bytes, 'en-GB')).toBe(words)
  })
})

describe('authorKind', () => {
  const author = { id: 1, name: 'Zoë', firstName: null, lastName: null, email: null, account: null }
  const contact = { id: 1, name: 'Zoë' }
  it.each([
    [{ ...author, type: 'Agent' }, contact, 'agent'],
    [{ ...author, type: 'member' }, contact, 'agent'],
    [{ ...author, type: 'Contact' }, null, 'contact'],
    [{ ...author, type: null }, contact, 'contact'],
    [{ ...author, name: 'Mira', type: null }, contact, 'agent'],
    [{ ...author, type: null }, null, 'contact'],
    [null, contact, 'contact'],
  ])('%j beside %j is %s', (person, beside, kind) => {
    expect(authorKind(person, beside)).toBe(kind)
  })
})
