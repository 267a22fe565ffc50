import { PencilLine } from 'lucide-react'
import { useId, useState, type ReactNode } from 'react'
import type { TicketDeed } from '../../../deskdirector/writes/additive-write'
import { useActionsWords } from '../../../messages/use-actions-words'
import { isOver } from '../../../queries/writing/outgoing'
import { Button } from '../../../ui/button'
import type { ButtonVariant } from '../../../ui/button-class'
import { UnfoldSign } from '../../../ui/unfold-sign'
import type { Action } from './use-action'
import type { Actions } from './use-actions'

interface ActionButtonsProps extends Pick<Actions, 'main' | 'more'> {
  readonly onOpen: (kind: TicketDeed) => void
  /** A button that isn't an action of this kind, and stands with the quiet ones. */
  readonly besides: ReactNode
  /** The ways to take the ticket along, for when somebody looks for more. */
  readonly takeAlong: ReactNode
}

/** What can be done to the ticket: what most people come for, and the rest behind a button, so that where it stands has a line. */
export function ActionButtons({ main, more, onOpen, besides, takeAlong }: ActionButtonsProps) {
  const words = useActionsWords()
  const [isOpen, setIsOpen] = useState(false)
  const [rest, hint] = [useId(), useId()]
  const hasMore = more.length > 0 || besides !== null || takeAlong !== null
  // Open, each of them says by itself what was typed for it.
  const isHidden = !isOpen && more.some(hasDraft)
  return (
    <>
      <div
        className={`flex flex-wrap items-center gap-1 empty:hidden wide:ms-auto wide:justify-end ${main.slice(0, 1).every(isGiven) ? 'max-wide:-ms-3' : ''} ${hasMore ? 'wide:-me-3' : ''}`}
      >
        {main.map((action) => (
          <ActionButton
            key={action.kind}
            variant={isGiven(action) ? 'quiet' : 'default'}
            {...{ action, onOpen }}
          />
        ))}
        {hasMore && (
          <Button
            variant="quiet"
            aria-expanded={isOpen}
            aria-controls={rest}
            aria-describedby={isHidden ? hint : undefined}
            title={isHidden ? words.hasDrafts : undefined}
            onClick={() => setIsOpen(!isOpen)}
            icon={<UnfoldSign isOpen={isOpen} className="order-last" />}
          >
            {words.more}
            {isHidden && (
              <span aria-hidden className="block size-2 rounded-full border-4 border-accent" />
            )}
          </Button>
        )}
        {isHidden && (
          <span id={hint} hidden>
            {words.hasDrafts}
          </span>
        )}
      </div>
      {hasMore && (
        // A line of its own: what somebody has just pressed stays under their pointer.
        <div
          id={rest}
          className={
            isOpen ? '-mx-3 flex grow basis-full flex-wrap items-center wide:justify-end' : 'hidden'
          }
        >
          {more.map((action) => (
            <ActionButton key={action.kind} variant="quiet" {...{ action, onOpen }} />
          ))}
          {besides}
          {/* A narrow page has what is done to the ticket above it, and what keeps it at hand below. */}
          {takeAlong !== null && (more.length > 0 || besides !== null) && (
            <hr className="mx-3 my-1 grow basis-full border-line wide:hidden" />
          )}
          {isOpen && takeAlong}
        </div>
      )}
    </>
  )
}

interface ActionButtonProps {
  readonly action: Action
  readonly variant: ButtonVariant
  readonly onOpen: (kind: TicketDeed) => void
}

/** Something was typed for it, and isn't on its way. */
const hasDraft = ({ text, outgoing }: Action) => text !== '' && isOver(outgoing)

/** What it was for is told: it asks for nothing more. */
const isGiven = ({ given }: Action) => given !== null

/** Opens the dialog of an action; says whether something was typed for it already. */
function ActionButton({ action, variant, onOpen }: ActionButtonProps) {
  const words = useActionsWords()
  const hint = useId()
  const { kind, given } = action
  const isUnsent = hasDraft(action)
  return (
    <>
      <Button
        variant={variant}
        aria-describedby={isUnsent ? hint : undefined}
        title={isUnsent ? words.hasDraft : undefined}
        icon={isUnsent && <PencilLine aria-hidden size={15} strokeWidth={1.75} />}
        onClick={() => onOpen(kind)}
      >
        {given === null ? (
          words[kind].name
        ) : (
          // Longer than a button's name, it may need two lines on a phone.
          <span className="text-start whitespace-normal">{words.rating.given(given)}</span>
        )}
      </Button>
      {isUnsent && (
        <span id={hint} hidden>
          {words.hasDraft}
        </span>
      )}
    </>
  )
}
