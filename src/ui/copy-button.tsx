import { Check, Copy } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Button } from './button'
import type { ButtonVariant } from './button-class'
import { copyText } from './copy-text'
import { LiveRegion } from './live-region'

interface CopyButtonProps {
  readonly text: string
  readonly label: string
  /** Said, and shown on the button, once the text is copied. */
  readonly copiedLabel: string
  readonly variant?: ButtonVariant
  /** Hears that no way of copying is allowed, where the text is to be seen already; without it, the text is shown. */
  readonly onRefused?: (() => void) | undefined
}

/** How long the button says that it worked. */
const SAID_FOR = 2_000

/** Copies a text. Where no way of copying is allowed, it shows the text to be selected by hand. */
export function CopyButton(props: CopyButtonProps) {
  const { text, label, copiedLabel, variant = 'quiet', onRefused } = props
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'refused'>('none')
  const isCopied = outcome === 'copied'

  useEffect(() => {
    if (!isCopied) return
    const timer = setTimeout(() => setOutcome('none'), SAID_FOR)
    return () => clearTimeout(timer)
  }, [isCopied])

  async function copy() {
    const isDone = await copyText(text)
    setOutcome(isDone ? 'copied' : 'refused')
    if (!isDone) onRefused?.()
  }

  const Icon = isCopied ? Check : Copy
  return (
    <>
      <Button
        variant={variant}
        icon={<Icon aria-hidden size={16} strokeWidth={1.75} />}
        onClick={() => void copy()}
      >
        {isCopied ? copiedLabel : label}
      </Button>
      {outcome === 'refused' && onRefused === undefined && (
        <input
          readOnly
          aria-label={label}
          value={text}
          dir="ltr"
          onFocus={(event) => event.target.select()}
          className="min-h-9 w-64 max-w-full rounded-control border border-edge bg-sunken px-2.5 text-sm"
        />
      )}
      <LiveRegion>{isCopied && copiedLabel}</LiveRegion>
    </>
  )
}
