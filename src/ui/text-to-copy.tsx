import { useId, type Ref } from 'react'

interface TextToCopyProps {
  readonly label: string
  readonly text: string
  /** Its lines are rows, and stay as long as they are. */
  readonly isTable?: boolean
  readonly ref?: Ref<HTMLTextAreaElement>
}

/** A text to take away: read-only, and selected whole once the keyboard gets to it. */
export function TextToCopy({ label, text, isTable = false, ref }: TextToCopyProps) {
  const id = useId()
  return (
    <div className="grid grid-cols-1 gap-1">
      <label htmlFor={id} className="text-sm font-medium">
        {label}
      </label>
      <textarea
        ref={ref}
        id={id}
        readOnly
        dir={isTable ? 'ltr' : 'auto'}
        rows={9}
        wrap={isTable ? 'off' : 'soft'}
        spellCheck={false}
        value={text}
        onFocus={(event) => event.target.select()}
        className="w-full resize-none rounded-control border border-line-strong bg-sunken px-3 py-2 font-mono text-xs pointer-coarse:text-sm"
      />
    </div>
  )
}
