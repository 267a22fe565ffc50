import { X } from 'lucide-react'

interface RemoveButtonProps {
  /** What it does, with what it does it to. */
  readonly label: string
  readonly onRemove: () => void
}

/** Takes one of several away. */
export function RemoveButton({ label, onRemove }: RemoveButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      onClick={onRemove}
      className="grid size-6.5 shrink-0 place-items-center rounded-full text-ink-3 hover:bg-line hover:text-ink pointer-coarse:size-11"
    >
      <X aria-hidden size={14} strokeWidth={2} />
    </button>
  )
}
