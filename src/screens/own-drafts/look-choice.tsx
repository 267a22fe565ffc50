import { useState } from 'react'
import { useDraftWords } from '../../messages/use-drafts-words'
import { chooseLook, shownLook, type Look } from '../../session/look'
import { LabelledSegments } from './labelled-segments'

const themes = ['system', 'light', 'dark'] as const
const heights = ['roomy', 'dense'] as const

/** Light or dark, or as the system has it; how much a list shows; and that it won't last, where nothing can be stored. */
export function LookChoice() {
  const words = useDraftWords().look
  const [look, setLook] = useState(shownLook)
  const [isKept, setIsKept] = useState(true)

  function choose(change: Partial<Look>) {
    setIsKept(chooseLook(change))
    setLook({ ...look, ...change })
  }

  return (
    <div className="grid gap-2.5">
      <LabelledSegments
        label={words.label}
        value={look.theme}
        options={themes.map((value) => ({ value, label: words.values[value] }))}
        onChange={(theme) => choose({ theme })}
      />
      {/* On less than that, and under a finger, a row has its two lines whatever is chosen. */}
      <div className="hidden lg:not-pointer-coarse:block">
        <LabelledSegments
          label={words.rows.label}
          value={look.rows}
          options={heights.map((value) => ({ value, label: words.rows.values[value] }))}
          onChange={(rows) => choose({ rows })}
        />
      </div>
      <p role="status" className="text-sm text-ink-2 empty:-mt-2.5">
        {!isKept && words.notKept}
      </p>
    </div>
  )
}
