import { expect, it } from 'vitest'
import { countChanged } from '../../../src/queries/changed-tickets'
import { buildTicket, SOME_TIME } from '../../support/build-ticket'

const one = buildTicket()
const two = buildTicket()

it('counts nothing where nothing changed', () => {
  expect(countChanged([one, two], [two, one], true)).toBe(0)
})

it('counts what is new, what is gone and what changed since', () => {
  expect(countChanged([one], [one, two], true)).toBe(1)
  expect(countChanged([one, two], [one], true)).toBe(1)
  expect(countChanged([one], [{ ...one, modifiedOn: SOME_TIME + 1 }], true)).toBe(1)
})

it('doesn’t take a ticket for gone that may be on a later page', () => {
  expect(countChanged([one, two], [one], false)).toBe(0)
})

it('takes no older state for a change', () => {
  expect(countChanged([one], [{ ...one, modifiedOn: SOME_TIME - 1 }], true)).toBe(0)
  expect(countChanged([one], [{ ...one, modifiedOn: null }], true)).toBe(0)
})

it('sees a change where there was no time before', () => {
  expect(countChanged([{ ...one, modifiedOn: null }], [one], true)).toBe(1)
})
