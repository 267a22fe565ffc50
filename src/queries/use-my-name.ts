import { useQuery } from '@tanstack/react-query'
import { useDesk } from './desk'
import { meQuery } from './me'

/** Who is signed in: as the instance says, else as the token does; null where neither names anybody. */
export function useMyName(): string | null {
  const desk = useDesk()
  const { data } = useQuery({ ...meQuery(desk), enabled: desk.connection.can('me') })
  return data?.name ?? desk.claims?.name ?? desk.claims?.email ?? null
}
