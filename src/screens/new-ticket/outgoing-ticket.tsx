import type { KeptFile } from '../../drafts/draft-store'
import { useTicketWords } from '../../messages/use-ticket-words'
import { RichText } from '../../ui/rich-text'
import { FileList } from '../writing/file-list'
import type { NewTicketForm } from './new-ticket-form'

interface OutgoingTicketProps {
  readonly form: NewTicketForm
  readonly files: readonly KeptFile[]
}

/** What was sent, while it isn't the person's to change. */
export function OutgoingTicket({ form: { summary, description }, files }: OutgoingTicketProps) {
  const { text: labels } = useTicketWords()
  return (
    <div className="grid grid-cols-1 gap-2 rounded-card border border-line bg-surface px-3.5 py-3 shadow-rest">
      <p className="written text-lg font-semibold">{summary}</p>
      {description.trim() !== '' && <RichText text={description} labels={labels} />}
      {files.length > 0 && <FileList files={files} onRemove={null} />}
    </div>
  )
}
