import { useSetupWords } from '../../messages/use-setup-words'
import { Button } from '../../ui/button'
import type { Found } from './check'
import { dialogsAreAllowed, windowsAreAllowed } from './sandbox'

interface TryButtonProps {
  readonly of: 'popups' | 'dialogs'
  readonly onFound: (found: Found) => void
}

/** Tries what only a click may try. */
export function TryButton({ of, onFound }: TryButtonProps) {
  const words = useSetupWords()
  const said = words.frame[of]
  function tryIt() {
    const works =
      of === 'popups'
        ? windowsAreAllowed(window)
        : dialogsAreAllowed(window, words.frame.dialogs.question)
    onFound(
      works
        ? { state: 'good', text: said.works, offer: of }
        : { state: 'limited', text: said.blocked, offer: of },
    )
  }
  return <Button onClick={tryIt}>{words.tryIt[of]}</Button>
}
