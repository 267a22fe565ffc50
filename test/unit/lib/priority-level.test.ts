import { expect, it } from 'vitest'
import { priorityLevel } from '../../../src/lib/priority-level'

it.each([
  ['Critical', 4],
  ['Priority 1 - Emergency Response', 4],
  ['P2', 3],
  ['High', 3],
  ['Priority 3 - Normal Response', 2],
  ['Low', 1],
  ['P1 - Low', 1],
  ['Wichtig', null],
])('priority %j has %j bars', (name, level) => {
  expect(priorityLevel(name)).toBe(level)
})
