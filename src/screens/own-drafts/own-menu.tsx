import { useWords } from '../../messages/use-words'
import { useDraftWords } from '../../messages/use-drafts-words'
import { useDesk } from '../../queries/desk'
import type { Writing } from '../../queries/writing/writing'
import { Avatar } from '../../ui/avatar'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { DraftsDialog } from './drafts-dialog'
import { KeysChoice } from './keys-choice'
import { LookChoice } from './look-choice'

interface OwnMenuProps {
  /** Who is signed in; null where neither the instance nor the token says. */
  readonly name: string | null
  /** How long a session is: whoever writes at length plans by it (WCAG 2.2.6). */
  readonly minutes: number
  /** Null where nothing can be written. */
  readonly writing: Writing | null
  readonly onClose: () => void
  readonly onLeave: (isElsewhere: boolean) => void
}

/** What is a person's own: who they are here, how the page looks to them, and what they have typed and not sent. */
export function OwnMenu({ name, minutes, writing, onClose, onLeave }: OwnMenuProps) {
  const words = useDraftWords()
  const { sessionLimit } = useWords().shell
  const own = (
    <>
      {name !== null && <Who name={name} />}
      <p className="text-sm text-ink-2">{sessionLimit(minutes)}</p>
      <LookChoice />
      <KeysChoice />
    </>
  )
  if (writing !== null) return <DraftsDialog {...{ own, writing, onClose, onLeave }} />
  return (
    <Dialog
      title={words.look.label}
      onClose={onClose}
      actions={<Button onClick={onClose}>{words.close}</Button>}
    >
      {own}
    </Dialog>
  )
}

function Who({ name }: { readonly name: string }) {
  const words = useWords().shell
  const { side } = useDesk().connection
  return (
    <p className="flex items-center gap-2.5 font-medium">
      <Avatar name={name} kind={side === 'tech' ? 'agent' : 'contact'} />
      <bdi>{words.signedInAs(name)}</bdi>
    </p>
  )
}
