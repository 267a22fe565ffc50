import { useReplyWords } from '../../../messages/use-reply-words'
import { Button } from '../../../ui/button'
import { Notice } from '../../../ui/notice'

/** Says that a reply was held back, since it would have answered something else than its writer had read. */
export function MovedOn({ onSend }: { readonly onSend: () => void }) {
  const words = useReplyWords().movedOn
  return (
    <Notice
      tone="warn"
      title={words.title}
      action={<Button onClick={onSend}>{words.action}</Button>}
    >
      {words.text}
    </Notice>
  )
}
