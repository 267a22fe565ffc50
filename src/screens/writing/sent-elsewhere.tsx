import { useWritingWords } from '../../messages/use-writing-words'
import { Notice } from '../../ui/notice'

/** Says why something that was to be sent wasn't sent from here. */
export function SentElsewhere() {
  const { title, text } = useWritingWords().elsewhere
  return (
    <Notice tone="info" title={title}>
      {text}
    </Notice>
  )
}
