import type { Id } from '../../deskdirector/models'
import { AttachmentSave } from './attachment-save'
import { AttachmentView } from './attachment-view'
import { useFileOnShow } from './file-on-show'

interface AttachmentPanelProps {
  readonly id: string
  readonly ticket: Id
  readonly name: string
  readonly bytes: Blob
}

/** An opened file: what it shows, and the way to keep it. */
export function AttachmentPanel({ id, ticket, name, bytes }: AttachmentPanelProps) {
  const shown = useFileOnShow(bytes, name)
  if (shown === null) return null
  return (
    <div id={id} role="group" aria-label={name} className="grid grid-cols-1 gap-2">
      <AttachmentView {...shown} name={name} size={bytes.size} />
      <AttachmentSave ticket={ticket} name={name} url={shown.url} />
    </div>
  )
}
