import { useId, useRef, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react'
import { isPressed } from './pressed-key'
import { UrgentNews } from './urgent-news'
import { useModal } from './use-modal'

interface DialogProps {
  readonly title: string
  /** Escape, a click beside it, a phone's back gesture: whoever shows it takes it away, and keeps what was written. */
  readonly onClose: () => void
  readonly children: ReactNode
  /** Buttons, the one that does it last; `primary` is what does it, never what closes it alone. */
  readonly actions?: ReactNode
}

/** Something to settle before the page goes on. Modal as long as it is mounted; without a form, whose events never fire. */
export function Dialog({ title, onClose, children, actions }: DialogProps) {
  const heading = useId()
  const dialog = useModal(onClose)
  const isPressedInside = useRef(false)
  /** The dialog is covered by its panel: what hits it itself is its backdrop. */
  const isBeside = (event: MouseEvent) => event.target === dialog.current
  function closeByKey(event: KeyboardEvent) {
    if (!isPressed('Escape', event)) return
    event.stopPropagation()
    if (event.defaultPrevented) return
    // Or the browser would close it too, and by the second press without asking.
    event.preventDefault()
    onClose()
  }
  function closeByClick(event: MouseEvent) {
    // A selection that was begun in a field and let go beside the dialog is no wish to leave.
    if (isBeside(event) && !isPressedInside.current) onClose()
    isPressedInside.current = false
  }
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- ways out that Escape has for keys
    <dialog
      ref={dialog}
      aria-labelledby={heading}
      onKeyDown={closeByKey}
      onPointerDown={(event) => (isPressedInside.current = !isBeside(event))}
      onClick={closeByClick}
      className="mx-auto mt-auto flex w-full max-w-full arrive flex-col rounded-t-card border border-line bg-surface text-ink shadow-float backdrop:bg-[#0006] wide:mb-auto wide:w-139 wide:rounded-card"
    >
      <div className="flex min-h-0 flex-col">
        <h2
          id={heading}
          tabIndex={-1}
          className="px-4 pt-4 text-lg font-semibold outline-none wide:px-5"
        >
          {title}
        </h2>
        <div className="grid min-h-0 grid-cols-1 gap-4 overflow-y-auto px-4 py-3 wide:px-5">
          {children}
        </div>
        {actions !== undefined && (
          <div className="flex flex-wrap justify-end gap-2 border-t border-line px-4 py-3 wide:px-5">
            {actions}
          </div>
        )}
        <UrgentNews />
      </div>
    </dialog>
  )
}
