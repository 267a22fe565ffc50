import { useState } from 'react'
import { useDraftWords } from '../../messages/use-drafts-words'
import { chooseSingleKeys, hasSingleKeys } from '../../session/single-keys'
import { Switch } from '../../ui/switch'

/** Whether single keys are shortcuts; and that the choice won't last, where nothing can be stored. */
export function KeysChoice() {
  const { keys, look } = useDraftWords()
  const [isOn, setIsOn] = useState(hasSingleKeys)
  const [isKept, setIsKept] = useState(true)

  function choose(on: boolean) {
    setIsKept(chooseSingleKeys(on))
    setIsOn(on)
  }

  return (
    <div className="-mt-3.5 grid gap-1.5">
      <Switch isAtEnd label={keys.label} hint={keys.about} checked={isOn} onChange={choose} />
      <p role="status" className="text-sm text-ink-2 empty:-mt-1.5">
        {!isKept && look.notKept}
      </p>
    </div>
  )
}
