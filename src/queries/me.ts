import { queryOptions } from '@tanstack/react-query'
import type { Desk } from './desk'

/** Who is signed in, where the instance can tell. It doesn't change while a token lasts. */
export function meQuery({ connection, identity }: Desk) {
  return queryOptions({
    queryKey: [identity, 'me'],
    queryFn: ({ signal }) => connection.run('me', {}, signal),
    staleTime: Infinity,
  })
}
