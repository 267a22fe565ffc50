import fc from 'fast-check'
import { buildReference, buildTicket } from '../../../../support/build-ticket'

/** Noon of some day: the tests' present. */
export const NOW = new Date('2026-11-25T12:00').getTime()

/** How often a property is tried. */
export const RUNS = { numRuns: 200 }

const DAY = 86_400_000
const instant = fc.integer({ min: NOW - 400 * DAY, max: NOW + 2 * DAY })
const name = fc.constantFrom('New', 'Waiting', '', 'Zebra', 'constructor')

/** A ticket of any age, open, closed or opened again, that may say less of itself than it could. */
const anyTicket = fc
  .record({
    createdOn: fc.option(instant),
    isClosed: fc.boolean(),
    closedOn: fc.option(instant),
    status: fc.option(name.map(buildReference)),
  })
  .map(buildTicket)

export const anyTickets = fc.array(anyTicket, { maxLength: 40 })

/** Where clocks are put forward and back, at several hours and at midnight itself. */
export const zones = [
  'UTC',
  'Europe/Berlin',
  'America/Sao_Paulo',
  'America/St_Johns',
  'Africa/Cairo',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Apia',
]
