import { useState } from 'react'
import { useMyName } from '../../queries/use-my-name'
import { readableMoment, type ExportLook } from './export-look'

/** Whose paper it is, and of when: what stands on it changes after that. */
export function PrintedLine({ words, style }: ExportLook) {
  const name = useMyName()
  const [now] = useState(Date.now)
  const when = readableMoment(now, style)
  return (
    <p className="text-ink-2">
      <bdi>{name === null ? words.printed(when) : words.printedBy(name, when)}</bdi>
    </p>
  )
}
