import { useWords } from '../messages/use-words'

/**
 * Beside a button whose code didn't come: what became of the press; another tries anew. In the words that the page has
 * for a screen in the same case, and on a line of its own, no wider than the buttons.
 */
export function CodeMissing() {
  const { text } = useWords().shell.screenMissing
  return (
    <p role="alert" className="w-0 min-w-full text-sm text-pretty text-bad">
      {text}
    </p>
  )
}
