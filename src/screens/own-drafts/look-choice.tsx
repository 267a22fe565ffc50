import { useState } from 'react'
import { useDraftWords } from '../../messages/use-drafts-words'
import { chooseTheme, shownTheme, type ThemeChoice } from '../../session/theme'
import { RadioSegments } from '../../ui/radio-segments'

const choices = ['system', 'light', 'dark'] as const

/** Light or dark, or as the system has it; and that it won't last, where nothing can be stored. */
export function LookChoice() {
  const words = useDraftWords().look
  const [chosen, setChosen] = useState(shownTheme)
  const [isKept, setIsKept] = useState(true)

  function choose(choice: ThemeChoice) {
    setIsKept(chooseTheme(choice))
    setChosen(choice)
  }

  return (
    <div className="grid gap-1.5">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1.5">
        <span aria-hidden className="font-medium">
          {words.label}
        </span>
        <RadioSegments
          legend={words.label}
          value={chosen}
          options={choices.map((value) => ({ value, label: words.values[value] }))}
          onChange={choose}
        />
      </div>
      <p role="status" className="text-sm text-ink-2">
        {!isKept && words.notKept}
      </p>
    </div>
  )
}
