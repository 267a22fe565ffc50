import { describe, expect, it, test } from 'vitest'
import { takes, type Binding } from '../../../src/deskdirector/binding'

describe('takes', () => {
  const binding: Binding = {
    method: 'POST',
    path: '/t/{id}',
    query: { $sort: '$order', cc: ['$cc'] },
    body: { note: '$text', list: [{ $each: 'assignees', as: '$item' }], literal: '$$tag' },
    paging: { page: 'p', size: 's', from: 1 },
    values: { order: { up: 'asc' } },
  }

  test.each(['id', 'text', 'assignees', 'order', 'cc', 'skip', 'take'])('%s', (argument) => {
    expect(takes(binding, argument)).toBe(true)
  })

  test.each(['tag', 'sort', 'note', 'search', 'constructor', ''])('not %j', (argument) => {
    expect(takes(binding, argument)).toBe(false)
  })

  it('a value, where the instance’s words list it or nothing is listed', () => {
    expect(takes(binding, 'order', 'up')).toBe(true)
    expect(takes(binding, 'order', 'down')).toBe(false)
    expect(takes(binding, 'order', 'constructor')).toBe(false)
    expect(takes(binding, 'cc', 'anything')).toBe(true)
  })
})
