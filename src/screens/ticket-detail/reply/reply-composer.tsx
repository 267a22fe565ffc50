import { useMemo, useRef, useState } from 'react'
import type { Id, Ticket } from '../../../deskdirector/models'
import type { DraftPlace } from '../../../drafts/draft'
import { useDesk } from '../../../queries/desk'
import { isOver, wentWrong } from '../../../queries/writing/outgoing'
import { draftOf } from '../../../queries/writing/reply-draft'
import { useOutgoing, useWriting } from '../../../queries/writing/use-writing'
import type { Writing } from '../../../queries/writing/writing'
import { LiveRegion } from '../../../ui/live-region'
import { UnsentDrafts } from '../../own-drafts/unsent-drafts'
import { SentElsewhere } from '../../writing/sent-elsewhere'
import { useElsewhere } from '../../writing/use-elsewhere'
import { useFiles } from '../../writing/use-files'
import { asSent, type Composed } from './composed'
import { MovedOn } from './moved-on'
import { IntoView } from '../../writing/into-view'
import { KeepFocus } from '../../writing/keep-focus'
import { OutgoingReply } from './outgoing-reply'
import { ReplyEditor } from './reply-editor'
import { useReplyOffers } from './reply-offers'
import { ReplyProblem } from './reply-problem'
import { OpensLate } from '../../writing/opens-late'
import { RestoredLine } from '../../writing/restored-line'
import { useArrivalInView } from './use-arrival-in-view'
import { nothing, useComposed } from './use-composed'
import { useNews } from './use-news'
import { useRestored } from '../../writing/use-restored'
import { useSending } from './use-sending'
import { useShown } from './use-shown'
import { useFilesLapse, useTryAgain } from './use-try-again'
import { fieldOf, whatIsMissing } from './what-is-missing'
import { Withdrawn } from './withdrawn'

/** Where a ticket is answered, if this instance takes answers. */
export function ReplyComposer({ ticket }: { readonly ticket: Ticket }) {
  const { connection } = useDesk()
  const isBound = connection.can('ticket.addNote') || connection.can('ticket.reopen', 'text')
  if (isBound) return <WhereItOpens ticket={ticket} />
  // It was, when something was typed: the owner's profile has changed since.
  return <UnsentDrafts isOf={(at) => at.kind === 'reply' && at.ticket === String(ticket.id)} />
}

function WhereItOpens({ ticket }: { readonly ticket: Ticket }) {
  const writing = useWriting()
  return writing === null ? <OpensLate /> : <Composer writing={writing} ticket={ticket} />
}

function usePlace(id: Id): DraftPlace {
  return useMemo(() => ({ ticket: String(id), kind: 'reply' }), [id])
}

/** Either the editor or, while it isn't the person's to change, what was sent. Nothing that is loaded touches the text. */
function Composer({ writing, ticket }: { readonly writing: Writing; readonly ticket: Ticket }) {
  const { drafts, outbox, connection } = writing
  const { uploads } = useDesk().site
  const offers = useReplyOffers(ticket)
  const place = usePlace(ticket.id)
  const { composed, draft, change, dropIfBare, rest } = useComposed(writing, place)
  const files = useFiles(writing, place, uploads, draftOf(composed), dropIfBare)
  const restored = useRestored(writing, place, draft, files)
  const outgoing = useOutgoing(writing, place)
  const sending = useSending(writing, { ticket, place, draft, files: files.files, outgoing })
  const shown = useShown(composed, files.files, outgoing)
  const news = useNews(outgoing)
  const { elsewhere, forget } = useElsewhere(outgoing)
  const [isTried, setIsTried] = useState(false)
  const home = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const copies = useRef<HTMLInputElement>(null)
  useArrivalInView(ticket, outgoing, home)
  // In doubt it is what left before: that its ticket was closed since asks for no choice of it.
  const isInDoubt = outgoing?.stage === 'doubtful'
  const meant = isInDoubt ? { ...composed, isDecided: true } : composed
  const missing = whatIsMissing(meant, { ...files, count: files.files.length }, offers)

  const tryAgain = useTryAgain(connection.refusals, ticket.id, () => {
    if (draft !== null) leave(sending.send)
  })
  useFilesLapse(connection.refusals, ticket.id, files.files)

  function leave(send: () => void) {
    setIsTried(missing !== null)
    if (!isOver(outgoing)) return
    if (missing !== null) {
      // It may be there: what can't be sent again is looked for all the same, and only its writer lets go of it.
      if (isInDoubt) return sending.check()
      // Each time, and not as they type: what is missing may change then, and they are where they mean to be.
      const toMend = fieldOf(missing)
      if (toMend !== null) ({ text: field, copies })[toMend].current?.focus()
      return
    }
    drafts.put(place, draftOf(asSent(composed, offers), draft?.attempt))
    // The next one begins as this one was meant: an internal note is followed by an internal note.
    rest({ ...nothing, internal: composed.internal })
    files.dismissRefused()
    send()
  }

  /** Gives the words back where they were locked in doubt: whatever became of the attempt, it is over. */
  function edit() {
    if (outgoing?.stage !== 'doubtful' || outgoing.part !== null) return
    drafts.put(place, draftOf(composed))
    outbox.dismiss(place)
  }

  function write(part: Partial<Composed>) {
    restored.forget()
    forget()
    change(part)
  }

  const isOffered = offers.note || offers.reopen
  return (
    <div ref={home} tabIndex={-1} className="grid grid-cols-1 gap-2 outline-none">
      <LiveRegion>{news}</LiveRegion>
      <IntoView isThere={wentWrong(outgoing)}>
        <ReplyProblem
          {...{ writing, place, outgoing, composed, home }}
          files={files.files}
          isAbsent={sending.isAbsent}
          onSendAgain={() => leave(sending.again)}
          onCheckAgain={sending.check}
          onEdit={edit}
        />
      </IntoView>
      <SentElsewhere elsewhere={elsewhere} />
      {outgoing?.stage === 'yielded' && outgoing.isPutOff && (
        <KeepFocus home={home}>
          <MovedOn onSend={() => leave(sending.again)} />
        </KeepFocus>
      )}
      {offers.refusal !== null && shown === null && (
        <KeepFocus home={home}>
          <Withdrawn refusal={offers.refusal} isSaid={wentWrong(outgoing)} onTryAgain={tryAgain} />
        </KeepFocus>
      )}
      {shown === null && (
        <KeepFocus home={home} className="grid grid-cols-1 gap-2">
          <RestoredLine {...{ restored, home, field }} />
          {(isOffered || draft !== null) && (
            <ReplyEditor
              {...{ writing, ticket, offers, composed, files, home, field, copies }}
              missing={isTried ? missing : null}
              onChange={write}
              onSend={() => leave(sending.send)}
            />
          )}
        </KeepFocus>
      )}
      {shown !== null && (
        <KeepFocus home={home}>
          <OutgoingReply
            {...{ writing, shown, outgoing, home }}
            left={files.files}
            onUndo={sending.undo}
            onNext={() => outbox.dismiss(place)}
          />
        </KeepFocus>
      )}
    </div>
  )
}
