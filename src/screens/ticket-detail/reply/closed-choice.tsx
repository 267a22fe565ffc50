import { useReplyWords } from '../../../messages/use-reply-words'
import { RadioSegments } from '../../../ui/radio-segments'
import type { Composed } from './composed'
import type { ReplyOffers } from './reply-offers'

interface ClosedChoiceProps {
  readonly composed: Composed
  readonly offers: ReplyOffers
  readonly onChoose: (part: Partial<Composed>) => void
}

/** On a closed ticket: whether the reply opens it again. Nothing is chosen beforehand (see `isDecided`). */
export function ClosedChoice({ composed, offers, onChoose }: ClosedChoiceProps) {
  const words = useReplyWords().closed
  const { isDecided, reopens } = composed
  if (!offers.note) return <Said>{`${words.said} ${words.onlyReopen}`}</Said>
  if (!offers.reopen) return <Said>{`${words.said} ${words.staysClosed}`}</Said>
  const value = !isDecided ? '' : reopens ? 'reopen' : 'thanks'
  return (
    <div className="grid gap-1.5">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
        <Said>{words.said}</Said>
        <RadioSegments
          legend={words.legend}
          value={value}
          options={[
            { value: 'reopen', label: words.reopen },
            { value: 'thanks', label: words.thanks },
          ]}
          onChange={(chosen: string) =>
            onChoose({
              isDecided: true,
              reopens: chosen === 'reopen',
              ...(chosen === 'reopen' && { status: null }),
            })
          }
        />
      </div>
      {value === 'thanks' && <Said>{words.staysClosed}</Said>}
    </div>
  )
}

function Said({ children }: { readonly children: string }) {
  return <p className="text-xs text-ink-2">{children}</p>
}
