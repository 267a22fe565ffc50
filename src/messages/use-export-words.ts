import { exporting } from './en/export'
import { useWords } from './use-words'

/** What is said where tickets are taken along. */
export function useExportWords(): typeof exporting {
  return useWords().exporting ?? exporting
}
