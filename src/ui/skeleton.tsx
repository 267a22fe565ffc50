/** A grey place for something on its way; `className` gives it the size of what comes. Whoever puts some together lets them pulse as one. */
export function Skeleton({ className }: { readonly className: string }) {
  return <span aria-hidden className={`block rounded-mark bg-line ${className}`} />
}
