import { useEffect, useRef, useState, type RefObject } from 'react'
import { useLocation } from 'react-router-dom'
import type { DraftPlace } from '../../drafts/draft'
import { useNewTicketWords } from '../../messages/use-new-ticket-words'
import { useDesk } from '../../queries/desk'
import { useKeptFor } from '../../queries/writing/use-writing'
import type { Writing } from '../../queries/writing/writing'
import { TextField } from '../../ui/text-field'
import type { Files } from '../writing/use-files'
import { ChoiceField } from './choice-field'
import { CopiesField } from './copies-field'
import { CreateBar } from './create-bar'
import { DescriptionBox } from './description-box'
import {
  choiceFields,
  formOf,
  hasWrongCopies,
  isUndecided,
  type NewTicketForm,
} from './new-ticket-form'
import { PersonField } from './person-field'
import { SimilarTickets } from './similar-tickets'

interface NewTicketEditorProps {
  readonly writing: Writing
  readonly place: DraftPlace
  readonly form: NewTicketForm
  readonly files: Files
  readonly home: RefObject<HTMLElement | null>
  readonly title: RefObject<HTMLInputElement | null>
  readonly onChange: (part: Partial<NewTicketForm>) => void
  readonly onCreate: () => void
}

/** The ticket while it is being written. Only what can't be done without is asked for, and not before it is to be sent. */
export function NewTicketEditor(props: NewTicketEditorProps) {
  const { writing, place, form, files, home, title, onChange, onCreate } = props
  const words = useNewTicketWords()
  const { connection } = useDesk()
  const takesCopies = connection.can('ticket.create', 'cc')
  const takesPerson = connection.can('ticket.create', 'contact')
  const keptFor = useKeptFor(writing)
  const person = useRef<HTMLInputElement>(null)
  const copies = useRef<HTMLInputElement>(null)
  const [isTried, setIsTried] = useState(false)
  useFocusOnOpening(title)

  function create() {
    // As it is now: leaving a field may have changed it a moment ago.
    const now = formOf(writing.drafts.get(place))
    const wrong = [
      { field: title, isWrong: now.summary.trim() === '' },
      { field: person, isWrong: isUndecided(now, takesPerson) },
      { field: copies, isWrong: takesCopies && hasWrongCopies(now) },
    ].find(({ isWrong }) => isWrong)
    setIsTried(wrong !== undefined || files.isAdding)
    if (wrong !== undefined) wrong.field.current?.focus()
    else if (!files.isAdding) onCreate()
  }

  return (
    <>
      <TextField
        ref={title}
        label={words.title.label}
        hint={words.title.hint}
        isRequired
        value={form.summary}
        onChange={(summary) => onChange({ summary })}
        error={isTried && form.summary.trim() === '' ? words.title.missing : null}
      />
      <SimilarTickets title={form.summary} />
      <DescriptionBox
        text={form.description}
        {...{ files, keptFor }}
        onChange={(description) => onChange({ description })}
        onCreate={create}
      />
      <div className="grid grid-cols-1 items-start gap-4 empty:hidden wide:grid-cols-2">
        {choiceFields.map((field) => (
          <ChoiceField key={field} {...{ field, form, onChange }} />
        ))}
        <PersonField
          ref={person}
          person={form.person}
          contact={form.contact}
          isWrong={isTried && isUndecided(form, takesPerson)}
          home={home}
          onChange={onChange}
        />
        {takesCopies && (
          <CopiesField
            ref={copies}
            copies={form.copies}
            isWrong={isTried && hasWrongCopies(form)}
            onChange={onChange}
          />
        )}
      </div>
      <CreateBar
        {...{ form, home, keptFor }}
        hasFiles={files.files.length > 0}
        isWaiting={isTried && files.isAdding}
        onCreate={create}
      />
    </>
  )
}

/** Whoever came by a click goes on in the title. Not at launch: the frame would pull the focus out of the portal. */
function useFocusOnOpening(field: RefObject<HTMLElement | null>): void {
  // The router's name for an entry that no navigation of its own made.
  const isLaunch = useLocation().key === 'default'
  useEffect(() => {
    if (!isLaunch && document.activeElement === document.body) field.current?.focus()
  }, [field, isLaunch])
}
