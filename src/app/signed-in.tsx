import { useWords } from '../messages/use-words'
import { useDesk } from '../queries/desk'
import { useMyName } from '../queries/use-my-name'
import { Avatar } from '../ui/avatar'
import { LateOwnDrafts } from './late-screens'
import { useSession } from './use-session'

/** Who is signed in: as the instance says, else as the token does, else nobody is named. */
export function SignedIn() {
  const words = useWords().shell
  const { connection } = useDesk()
  const name = useMyName()
  const { minutes } = useSession().rules
  const kind = connection.side === 'tech' ? 'agent' : 'contact'
  return (
    <LateOwnDrafts name={name} minutes={minutes}>
      {name !== null && (
        <span title={words.signedInAs(name)}>
          <span className="sr-only">{words.signedInAs(name)}</span>
          <Avatar name={name} kind={kind} />
        </span>
      )}
    </LateOwnDrafts>
  )
}
