import { useState } from 'react'
import type { Ticket } from '../../../deskdirector/models'
import type { Answer, Question } from '../../../deskdirector/writes/deliver-update'
import { markOf, markOfChange, type Field } from '../../../deskdirector/writes/fields'
import { useConflictWords } from '../../../messages/use-conflict-words'
import { Button } from '../../../ui/button'
import { Dialog } from '../../../ui/dialog'
import { ConflictField, type Side } from './conflict-field'
import { useNameOf } from './use-name-of'

interface ConflictDialogProps {
  readonly question: Question
  readonly answer: (answer: Answer) => void
  readonly ticket: Ticket
}

/** Shows what two people made of the same, and lets this one decide; leaving it puts that off, and sends nothing. */
export function ConflictDialog({ question, answer, ticket }: ConflictDialogProps) {
  const words = useConflictWords()
  const { fields, theirs, update } = question
  const nameOf = useNameOf([theirs, ticket])
  const [chosen, setChosen] = useState<{ readonly [Name in Field]?: Side }>({})
  const isSeveral = fields.length > 1
  const isEachChosen = fields.every((field) => chosen[field] !== undefined)
  const all = (side: Side): Answer => Object.fromEntries(fields.map((field) => [field, side]))

  return (
    <Dialog
      title={words.title}
      onClose={() => answer(null)}
      actions={
        <>
          {/* On a phone the answers have the first line, each as much of it, and no answer the last. */}
          <span className="max-wide:order-last max-wide:grid max-wide:w-full wide:-ms-3 wide:me-auto">
            <Button variant="quiet" onClick={() => answer(null)}>
              {words.later}
            </Button>
          </span>
          <span className="flex grow flex-wrap gap-2 max-wide:*:grow wide:grow-0 wide:justify-end">
            <Button onClick={() => answer(all('theirs'))}>{words.keepTheirs}</Button>
            <Button onClick={() => answer(all('mine'))}>{words.useMine}</Button>
            {isSeveral && isEachChosen && (
              <Button variant="primary" onClick={() => answer(chosen)}>
                {words.useChosen}
              </Button>
            )}
          </span>
        </>
      }
    >
      <p className="text-ink-2">{words.about}</p>
      {fields.map((field) => (
        <ConflictField
          key={field}
          {...{ field, nameOf }}
          base={update.base[field] ?? ''}
          theirs={markOf(theirs, field)}
          mine={markOfChange(update.changes, field)}
          chosen={chosen[field] ?? null}
          onChoose={isSeveral ? (side) => setChosen({ ...chosen, [field]: side }) : null}
        />
      ))}
    </Dialog>
  )
}
