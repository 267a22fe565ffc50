import { viewerLocale } from '../../lib/viewer-locale'
import { useWritingWords } from '../../messages/use-writing-words'
import { Button } from '../../ui/button'
import { Notice } from '../../ui/notice'
import { QuietButtons } from '../../ui/quiet-buttons'
import { fileName } from '../ticket-detail/file-name'
import { fileSize } from '../ticket-detail/file-size'
import type { FileRules } from './file-rules'
import type { Files } from './use-files'

interface RefusedFilesProps {
  readonly files: Pick<Files, 'refused' | 'dismissRefused'>
  readonly rules: FileRules
}

/** Says of each file that was not added why it wasn't. */
export function RefusedFiles({ files: { refused, dismissRefused }, rules }: RefusedFilesProps) {
  const words = useWritingWords()
  if (refused.length === 0) return null
  const size = (bytes: number) => fileSize(bytes, viewerLocale())
  const { title, size: tooLarge, type: wrongType } = words.files.refused
  return (
    <Notice
      tone="bad"
      title={title(refused.length)}
      action={
        <QuietButtons>
          <Button variant="quiet" onClick={dismissRefused}>
            {words.dismiss}
          </Button>
        </QuietButtons>
      }
    >
      <ul
        // What scrolls must scroll by keys; a composer that stays in view would cover the conversation with it.
        tabIndex={refused.length > 1 ? 0 : undefined}
        className="max-h-[min(9.5rem,25cqh)] overflow-y-auto"
      >
        {refused.map((file, index) => (
          <li key={index}>
            <bdi>
              {file.why === 'size'
                ? tooLarge(fileName(file.name), size(file.size), size(rules.maxMegabytes * 1e6))
                : wrongType(fileName(file.name), rules.types)}
            </bdi>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
