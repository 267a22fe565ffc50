import { PencilLine } from 'lucide-react'
import type { RefObject } from 'react'
import type { Ticket } from '../../../deskdirector/models'
import { useEditWords } from '../../../messages/use-edit-words'
import { useWriting } from '../../../queries/writing/use-writing'
import type { Writing } from '../../../queries/writing/writing'
import { SaveState } from '../../../ui/save-state'
import { TitleEditor } from './title-editor'
import { TitleHeading } from './title-heading'
import { useFocusBack } from './use-focus-back'
import { useTextEdit } from './use-text-edit'

interface TicketTitleProps {
  readonly ticket: Ticket
  readonly heading: RefObject<HTMLHeadingElement | null>
  readonly canEdit: boolean
}

/** What the ticket is called, with a way to call it something else where that is offered. */
export function TicketTitle(props: TicketTitleProps) {
  const writing = useWriting()
  if (writing === null) return <TitleHeading heading={props.heading} text={props.ticket.summary} />
  return <EditableTitle {...props} writing={writing} />
}

function EditableTitle({
  writing,
  ticket,
  heading,
  canEdit,
}: TicketTitleProps & { readonly writing: Writing }) {
  const words = useEditWords()
  const edit = useTextEdit(writing, ticket, 'summary')
  const button = useFocusBack(edit.isOpen)
  const isSaved = edit.outgoing?.stage === 'done'
  return (
    <>
      <div className={edit.isOpen ? 'sr-only' : 'flex items-start gap-1'}>
        <TitleHeading heading={heading} text={edit.shown} isUnseen={edit.isOpen} />
        {canEdit && !edit.isOpen && (
          <button
            ref={button}
            type="button"
            aria-label={words.summary.edit}
            title={words.summary.edit}
            onClick={edit.open}
            className="-my-0.5 -me-2 grid size-8 shrink-0 place-items-center rounded-control text-ink-3 hover:bg-sunken hover:text-ink pointer-coarse:-my-2 pointer-coarse:-me-3.5 pointer-coarse:size-11"
          >
            <PencilLine aria-hidden size={16} strokeWidth={1.75} />
          </button>
        )}
      </div>
      <div className="flex">
        <SaveState state={isSaved ? 'saved' : null} label={words.saved} />
      </div>
      {edit.isOpen && <TitleEditor canSave={canEdit} {...{ writing, edit }} />}
    </>
  )
}
