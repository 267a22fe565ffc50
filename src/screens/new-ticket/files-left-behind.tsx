import { useNavigate } from 'react-router-dom'
import { defaultFilter } from '../../deskdirector/ticket-filter'
import type { Id } from '../../deskdirector/models'
import type { DraftPlace } from '../../drafts/draft'
import { useNewTicketWords } from '../../messages/use-new-ticket-words'
import { useTicketsOfTitle } from '../../queries/tickets-of-title'
import { useKeptFor } from '../../queries/writing/use-writing'
import type { Writing } from '../../queries/writing/writing'
import { Button } from '../../ui/button'
import { buttonClass } from '../../ui/button-class'
import { Notice } from '../../ui/notice'
import { QuietButtons } from '../../ui/quiet-buttons'
import { ticketListPath, ticketPath } from '../paths'
import { FileList } from '../writing/file-list'
import type { Files } from '../writing/use-files'
import { bringFiles } from './files-left'
import { RouteLink } from '../../ui/route-link'

interface FilesLeftBehindProps {
  readonly writing: Writing
  readonly place: DraftPlace
  /** The ticket's. */
  readonly title: string
  readonly files: Files
}

/** Says that a ticket is open without its files, and leads them to it: only a person can tell which it became. */
export function FilesLeftBehind({ writing, place, title, files }: FilesLeftBehindProps) {
  const words = useNewTicketWords().filesLeft
  const keptFor = useKeptFor(writing)
  const tickets = useTicketsOfTitle(title)
  const navigate = useNavigate()

  async function bring(id: Id) {
    await bringFiles(writing, place, id)
    void navigate(ticketPath(id), { replace: true })
  }
  return (
    <div className="grid grid-cols-1 gap-3">
      <Notice tone="warn" title={words.title}>
        {words.text}
        <div className="mt-2 flex flex-wrap gap-x-5 gap-y-1">
          <span className="flex flex-wrap gap-2">
            {tickets.map(({ id }) => (
              <Button key={id} onClick={() => void bring(id)}>
                {words.bringTo(String(id))}
              </Button>
            ))}
            <RouteLink
              to={ticketListPath({ ...defaultFilter, state: 'any', search: title })}
              className={buttonClass()}
            >
              {words.look}
            </RouteLink>
          </span>
          <QuietButtons>
            <Button variant="quiet" onClick={() => writing.drafts.drop(place)}>
              {words.discard}
            </Button>
          </QuietButtons>
        </div>
      </Notice>
      <div className="rounded-card border border-line bg-surface px-3.5 py-3 shadow-rest">
        <p className="mb-2 written font-semibold">{title}</p>
        <FileList files={files.files} onRemove={files.remove} keptFor={keptFor} />
      </div>
    </div>
  )
}
