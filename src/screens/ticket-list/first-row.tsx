import { linkClass, numberClass, RowFrame } from './row-frame'

/** A row for the build to draw: `draw-first-rows.ts` fills copies of it before React is there. */
export function FirstRow({ isUnread }: { readonly isUnread: boolean }) {
  return (
    <RowFrame
      id=""
      isUnread={isUnread}
      opens
      text={<span data-slot />}
      summary={(said, className) => (
        <a href="#/" draggable={false} className={`${linkClass} ${className}`}>
          {said}
        </a>
      )}
      latest={<span data-slot className={numberClass} />}
      status={null}
      priority={null}
      who={null}
      when={null}
    />
  )
}
