import { useActionsWords } from '../../../messages/use-actions-words'
import { Button } from '../../../ui/button'
import { Notice } from '../../../ui/notice'

interface ActionPutOffProps {
  /** Leads to the answer from a dialog that hides it. */
  readonly onLook?: () => void
  readonly onDismiss?: () => void
}

/** Says that something wasn't done, since somebody has answered and it might be done otherwise now. */
export function ActionPutOff({ onLook, onDismiss }: ActionPutOffProps) {
  const { putOff: words, dismiss } = useActionsWords()
  const action = onLook ? (
    <Button onClick={onLook}>{words.look}</Button>
  ) : (
    <Button onClick={onDismiss}>{dismiss}</Button>
  )
  return (
    <Notice tone="warn" title={words.title} action={action}>
      {words.text}
    </Notice>
  )
}
