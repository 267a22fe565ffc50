import { useMemo } from 'react'
import { viewerLocale } from '../../lib/viewer-locale'
import { useExportWords } from '../../messages/use-export-words'
import { useTicketWords } from '../../messages/use-ticket-words'
import { useDesk } from '../../queries/desk'
import { deepLink } from '../ticket-detail/deep-link'
import type { ExportLook } from './export-look'

/** Writes tickets out for whoever reads the page, in their words and their time. */
export function useExportLook(): ExportLook {
  const words = useExportWords()
  const ticketWords = useTicketWords()
  const desk = useDesk()
  return useMemo(
    () => ({
      words,
      ticketWords,
      style: { locale: viewerLocale() },
      linkOf: (id) => deepLink(desk, id),
    }),
    [words, ticketWords, desk],
  )
}
