import { useQuery } from '@tanstack/react-query'
import type { Note } from '../../deskdirector/models'
import { isMe } from '../../deskdirector/writes/is-me'
import { useDesk } from '../../queries/desk'
import { meQuery } from '../../queries/me'

/** Tells the notes of whoever is signed in, as far as both are known. */
export function useIsOwn(): (note: Note) => boolean {
  const desk = useDesk()
  const { data: me } = useQuery({ ...meQuery(desk), enabled: desk.connection.can('me') })
  return ({ author }) => author !== null && me !== undefined && isMe(author, me)
}
