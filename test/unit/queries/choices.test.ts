import { QueryClient } from '@tanstack/react-query'
import { expect, it } from 'vitest'
import { choicesQuery, tellingName } from '../../../src/queries/choices'
import type { Desk } from '../../../src/queries/desk'

it('a choice is told by its name where no other of its list is called the same', () => {
  const client = new QueryClient()
  const desk = { identity: 'ada', connection: { can: () => true } } as unknown as Desk
  const put = (queue: number, ...names: string[]) => {
    const items = names.map((name, at) => ({ id: queue * 10 + at, name, isClosed: null }))
    client.setQueryData(choicesQuery(desk, 'statuses', { queue }).queryKey, { items, broken: [] })
  }
  put(1, 'Open', 'Closed')
  put(2, 'Open', 'Closed', 'Closed')
  const nameOf = (id: string) => tellingName(client, desk, 'status', id)
  expect(['10', '11', '20', '21', '22', '99'].map(nameOf)).toEqual([
    'Open',
    'Closed',
    'Open',
    null,
    null,
    null,
  ])
  expect(tellingName(client, desk, 'summary', '10')).toBeNull()
})
