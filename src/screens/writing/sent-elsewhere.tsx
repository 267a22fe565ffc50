import { useWritingWords } from '../../messages/use-writing-words'
import { Notice } from '../../ui/notice'
import type { Elsewhere } from './use-elsewhere'

/** Says why something that was to be sent wasn't sent from here. */
export function SentElsewhere({ elsewhere }: { readonly elsewhere: Elsewhere | null }) {
  const words = useWritingWords().elsewhere
  if (elsewhere === null) return null
  const { title, text } = words[elsewhere]
  return (
    <Notice tone="info" title={title}>
      {text}
    </Notice>
  )
}
