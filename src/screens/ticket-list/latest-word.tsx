import type { Ticket } from '../../deskdirector/models'
import { plainText } from './plain-text'

/** What was last said in a ticket and by whom; where nobody has said anything, how it began. */
export function LatestWord({ ticket }: { readonly ticket: Ticket }) {
  const { latestNote, description } = ticket
  const words = plainText(latestNote?.text ?? description ?? '')
  const name = latestNote?.author?.name ?? ''
  if (words === '') return null
  return (
    <>
      <span>
        {' · '}
        {name !== '' && (
          <>
            <bdi>{name}</bdi>
            {': '}
          </>
        )}
      </span>
      <bdi className="written">{words}</bdi>
    </>
  )
}
