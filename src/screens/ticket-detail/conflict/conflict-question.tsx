import type { Ticket } from '../../../deskdirector/models'
import type { Writing } from '../../../queries/writing/writing'
import { ConflictDialog } from './conflict-dialog'
import { useQuestion } from './use-question'

interface ConflictQuestionProps {
  readonly writing: Writing
  /** As it was last read. */
  readonly ticket: Ticket
}

/** Asks whose change is to be kept, whenever somebody else was first. It waits until somebody looks at the ticket. */
export function ConflictQuestion({ writing, ticket }: ConflictQuestionProps) {
  const asking = useQuestion(writing, ticket.id)
  if (asking === null) return null
  const { question, answer } = asking
  const { fields, theirs } = question
  return (
    <ConflictDialog
      key={`${fields.join()} ${theirs.modifiedOn ?? ''}`}
      {...{ question, answer, ticket }}
    />
  )
}
