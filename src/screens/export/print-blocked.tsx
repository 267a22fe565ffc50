import { useExportWords } from '../../messages/use-export-words'
import { Notice } from '../../ui/notice'

/** Printing was asked for, and nothing came of it. */
export function PrintBlocked() {
  const { title, advice } = useExportWords().printBlocked
  return (
    <Notice tone="warn" title={title}>
      {advice}
    </Notice>
  )
}
