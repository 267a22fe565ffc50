import { useQuery } from '@tanstack/react-query'
import { useWords } from '../messages/use-words'
import { useDesk } from '../queries/desk'
import { meQuery } from '../queries/me'
import { Avatar } from '../ui/avatar'
import { LateOwnDrafts } from './late-screens'
import { useSession } from './use-session'

/** Who is signed in: as the instance says, else as the token does, else nobody is named. */
export function SignedIn() {
  const words = useWords().shell
  const desk = useDesk()
  const { claims } = useSession()
  const { data } = useQuery({ ...meQuery(desk), enabled: desk.connection.can('me') })
  const name = data?.name ?? claims.name ?? claims.email
  const kind = desk.connection.side === 'tech' ? 'agent' : 'contact'
  return (
    <LateOwnDrafts name={name}>
      {name !== null && (
        <span title={words.signedInAs(name)}>
          <span className="sr-only">{words.signedInAs(name)}</span>
          <Avatar name={name} kind={kind} />
        </span>
      )}
    </LateOwnDrafts>
  )
}
