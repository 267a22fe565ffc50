import { useWords } from '../messages/use-words'
import { Button } from '../ui/button'

interface PlainNoticeProps {
  readonly title: string
  readonly text: string
  readonly onTryAgain: () => void
}

/** Says that the page itself failed, by no more code than is there already. */
export function PlainNotice({ title, text, onTryAgain }: PlainNoticeProps) {
  const words = useWords().common
  return (
    <main className="grid place-items-center p-5">
      <div role="alert" className="max-w-md text-center">
        <h1 className="text-lg font-semibold">{title}</h1>
        <p className="mt-1 mb-4 text-ink-2">{text}</p>
        <Button onClick={onTryAgain}>{words.tryAgain}</Button>
      </div>
    </main>
  )
}
