import type { Activity } from '../../deskdirector/models'
import { useTicketWords } from '../../messages/use-ticket-words'
import { activityWords } from './activity-words'
import { fill } from '../fill'
import { MomentWithTime } from '../moment-with-time'

interface EventLineProps {
  readonly activity: Activity
}

/** Something that happened to the ticket, in one quiet line. */
export function EventLine({ activity }: EventLineProps) {
  const words = useTicketWords()
  const { author, createdOn } = activity
  const what = <bdi>{activityWords(activity.type, words.events) || words.somethingHappened}</bdi>
  return (
    <p className="flex items-baseline gap-2.5 ps-10 text-xs text-ink-3">
      <span
        aria-hidden
        className="mt-1.5 size-1.5 shrink-0 self-start rounded-full border border-current"
      />
      <span>
        {author === null
          ? what
          : fill(words.activityBy, { what, who: <bdi className="text-ink-2">{author.name}</bdi> })}
        {createdOn !== null && (
          <>
            <span aria-hidden> · </span>
            <MomentWithTime instant={createdOn} />
          </>
        )}
      </span>
    </p>
  )
}
