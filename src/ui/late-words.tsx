import { useMomentLater } from './use-moment-later'

/** News that comes together with the live region it stands in: it takes its room at once, and its words a moment later. */
export function LateWords({ text }: { readonly text: string }) {
  return <span className={useMomentLater(true) ? undefined : 'invisible'}>{text}</span>
}
