import { useEffect, useRef, useState } from 'react'
import type { Attachment, Id } from '../../deskdirector/models'
import { useAttachment } from '../../queries/attachments'

export type AttachmentOpener = ReturnType<typeof useAttachmentOpener>

/** Opens one of some files at a time; its bytes come while it is open. */
export function useAttachmentOpener(ticket: Id, files: readonly Attachment[]) {
  const [openId, setOpenId] = useState<Id | null>(null)
  const open = files.find(({ id }) => id !== null && id === openId) ?? null
  const { isOffered, refusal, file } = useAttachment(ticket, open?.id ?? null)
  const [wasRefused] = useState(refusal !== null)
  const place = useRef<HTMLLIElement>(null)

  // The button that was pressed is gone with the offer; its place keeps the reader where they are.
  useEffect(() => {
    if (refusal !== null && document.activeElement === document.body) place.current?.focus()
  }, [refusal])

  return {
    isOffered,
    refusal,
    /** Whether these files were refused before they were on the screen. */
    wasRefused,
    open,
    toggle: ({ id }: Attachment) => setOpenId(id === openId ? null : id),
    /** The opened file's. */
    bytes: file.data,
    isBusy: isOffered && file.isFetching,
    /** Why the opened file can't be had; a refusal is told by `refusal`. */
    problem: isOffered && file.isError ? file.error : null,
    /** Tries again, with the focus on the file's button, since the one that was pressed goes away. */
    again() {
      place.current?.querySelector('button')?.focus()
      void file.refetch()
    },
    /** For where the opened file's chip stands. */
    place,
  }
}
