import { useRef } from 'react'
import type { DraftPlace } from '../../drafts/draft'
import { useNewTicketWords } from '../../messages/use-new-ticket-words'
import { useDesk } from '../../queries/desk'
import { useRefusalLapse } from '../../queries/use-refusal-lapse'
import { isOver } from '../../queries/writing/outgoing'
import { useOutgoing } from '../../queries/writing/use-writing'
import type { Writing } from '../../queries/writing/writing'
import { KeepFocus } from '../writing/keep-focus'
import { RestoredLine } from '../writing/restored-line'
import { useRestored } from '../writing/use-restored'
import { SentElsewhere } from '../writing/sent-elsewhere'
import { useElsewhere } from '../writing/use-elsewhere'
import { useFiles } from '../writing/use-files'
import { useKept } from '../writing/use-kept'
import { WriteOutcome } from '../writing/write-outcome'
import { BesideThis } from './beside-this'
import { FilesLeftBehind } from './files-left-behind'
import { filesLeftOf } from './files-left'
import { draftOfForm, isEmptyForm, type NewTicketForm } from './new-ticket-form'
import { NewTicketEditor } from './new-ticket-editor'
import { OutgoingTicket } from './outgoing-ticket'
import { useNewTicketForm } from './use-new-ticket-form'
import { useSending } from './use-sending'

interface NewTicketComposerProps {
  readonly writing: Writing
  /** Its own: a composer never goes from one to another. */
  readonly place: DraftPlace
}

/** Either the form or, while it isn't the person's to change, what was sent. */
export function NewTicketComposer({ writing, place }: NewTicketComposerProps) {
  const words = useNewTicketWords()
  const { uploads } = useDesk().site
  const { draft, form, change, dropIfEmpty } = useNewTicketForm(writing, place)
  const files = useFiles(writing, place, uploads, draftOfForm(form), dropIfEmpty)
  const restored = useRestored(writing, place, draft, files)
  const outgoing = useOutgoing(writing, place)
  const { elsewhere } = useElsewhere(outgoing)
  const kept = useKept(writing, form.summary + form.description)
  const sending = useSending(writing, place, draft, outgoing)
  useRefusalLapse(null)
  const openedAs = filesLeftOf(draft)
  const home = useRef<HTMLDivElement>(null)
  const title = useRef<HTMLInputElement>(null)
  // In doubt it stays what was sent: it is by its words that it is looked for.
  const isLocked = !isOver(outgoing) || (draft !== null && draft.attempt !== null)
  // It isn't sent on top of what may be it: changed, or as it is, it is another ticket.
  const isUnclear = outgoing?.stage === 'doubtful' && outgoing.isAlike === true
  const holdsAnything = isLocked || !isEmptyForm(form) || files.files.length > 0

  function write(part: Partial<NewTicketForm>) {
    restored.forget()
    change(part)
  }

  return (
    <div ref={home} tabIndex={-1} className="grid grid-cols-1 gap-4 outline-none">
      {isLocked ? (
        <OutgoingTicket form={form} files={files.files} />
      ) : openedAs !== null ? (
        <KeepFocus home={home}>
          <FilesLeftBehind {...{ writing, place, files }} title={openedAs} />
        </KeepFocus>
      ) : (
        <KeepFocus home={home} className="grid grid-cols-1 gap-4">
          <RestoredLine restored={restored} home={home} field={title} />
          <NewTicketEditor
            {...{ writing, place, form, files, home, title }}
            onChange={write}
            onCreate={sending.send}
          />
        </KeepFocus>
      )}
      <SentElsewhere elsewhere={elsewhere} />
      <KeepFocus home={home}>
        <WriteOutcome
          {...{ outgoing, kept }}
          what={words.what}
          onSendAgain={sending.send}
          onCheckAgain={sending.check}
          onEdit={isUnclear ? sending.edit : undefined}
          onDiscard={sending.letGo}
        />
      </KeepFocus>
      <BesideThis {...{ writing, place }} canStart={holdsAnything} />
    </div>
  )
}
