import type { ReactNode } from 'react'
import type { Ticket } from '../../../deskdirector/models'
import type { Field } from '../../../deskdirector/writes/fields'
import { useEditWords } from '../../../messages/use-edit-words'
import { useWriting } from '../../../queries/writing/use-writing'
import type { Writing } from '../../../queries/writing/writing'
import { SaveState } from '../../../ui/save-state'
import { DetailRow } from '../detail-row'
import { FieldOutcome } from './field-outcome'
import { saveWords } from './save-words'
import { UnsavedChoice } from './unsaved-choice'
import { useKeptFocus } from './use-kept-focus'
import { useField, type FieldControl } from './use-field'

interface FieldRowProps {
  readonly ticket: Ticket
  readonly field: Field
  readonly label: string
  /** Whether the page offers to change it. */
  readonly isOffered: boolean
  /** The value as it is read, where it isn't to be changed. */
  readonly plain: ReactNode
  readonly children: (control: FieldControl) => ReactNode
}

/** A field of the details: to be changed where that is offered, else to be read. */
export function FieldRow(props: FieldRowProps) {
  const writing = useWriting()
  if (writing === null) return <DetailRow label={props.label}>{props.plain}</DetailRow>
  return <WritableRow {...props} writing={writing} />
}

function WritableRow({
  writing,
  ticket,
  field,
  label,
  isOffered,
  plain,
  children,
}: FieldRowProps & { readonly writing: Writing }) {
  const control = useField(writing, ticket, field)
  const { outgoing, unsaved, again, leave } = control
  const words = useEditWords()
  // Refused, a field is withdrawn from under whoever has just changed it.
  const value = useKeptFocus(isOffered)
  const save = saveWords(outgoing, words)
  return (
    <DetailRow
      {...{ label, value }}
      state={<SaveState state={save.state} label={save.label} />}
      below={
        <>
          <FieldOutcome {...{ label, outgoing, again, leave }} />
          {unsaved !== null && (
            <UnsavedChoice
              {...{ ticket, field, label, leave }}
              changes={unsaved}
              save={isOffered ? again : null}
            />
          )}
        </>
      }
    >
      {isOffered ? children(control) : plain}
    </DetailRow>
  )
}
