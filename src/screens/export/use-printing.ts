import { useState } from 'react'
import { flushSync } from 'react-dom'
import { printPage } from '../../ui/print-page'

/** Printing: what goes on paper is to be mounted while it lasts, and whether the frame allowed it is known afterwards. */
export function usePrinting(name: string) {
  const [stage, setStage] = useState<'idle' | 'printing' | 'blocked'>('idle')

  /** Prints; false where the frame doesn't allow it. */
  async function print(): Promise<boolean> {
    // The browser looks at the page at once: by then the sheet has to stand.
    flushSync(() => setStage('printing'))
    const isPrinted = await printPage(name)
    setStage(isPrinted ? 'idle' : 'blocked')
    return isPrinted
  }

  return { isPrinting: stage === 'printing', isBlocked: stage === 'blocked', print }
}
