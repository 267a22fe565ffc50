import { useTicketWords } from '../../messages/use-ticket-words'

interface TaskProgressProps {
  readonly done: number
  readonly total: number
}

/** How far the ticket's tasks are. */
export function TaskProgress({ done, total }: TaskProgressProps) {
  const words = useTicketWords()
  const share = Math.min(1, Math.max(0, done / total))
  return (
    <span className="grid gap-1.5">
      <bdi className="tabular-nums">{words.tasks(done, total)}</bdi>
      <svg
        aria-hidden
        viewBox="0 0 100 4"
        preserveAspectRatio="none"
        className="h-1 w-full rounded-full"
      >
        <rect width="100" height="4" className="fill-line" />
        <rect width={share * 100} height="4" className="fill-good" />
      </svg>
    </span>
  )
}
