import { Download } from 'lucide-react'
import type { KeptFile } from '../../drafts/draft-store'
import { useDraftWords } from '../../messages/use-drafts-words'
import { useTicketWords } from '../../messages/use-ticket-words'
import { Button } from '../../ui/button'
import { QuietButtons } from '../../ui/quiet-buttons'
import { saveFile } from '../../ui/save-file'
import { fileName } from '../ticket-detail/file-name'
import { FileList } from '../writing/file-list'

/** The files of a draft that can't be gone on with here: each to be saved, where the frame lets a page do that. */
export function UnsentFiles({ files }: { readonly files: readonly KeptFile[] }) {
  const { saveMayFail } = useDraftWords().afterTheEnd
  return (
    // Nothing is written beside them that they would push away.
    <div className="grid grid-cols-1 gap-1.5 [&_ul]:max-h-none">
      <FileList files={files} onRemove={null} about={({ file }) => <SaveButton file={file} />} />
      {window.parent !== window && <p className="text-sm text-pretty text-ink-2">{saveMayFail}</p>}
    </div>
  )
}

function SaveButton({ file }: { readonly file: File }) {
  const { saveOf } = useDraftWords().afterTheEnd
  const { unnamedFile, file: words } = useTicketWords()
  const name = fileName(file.name) || unnamedFile
  return (
    <QuietButtons>
      <Button
        variant="quiet"
        aria-label={saveOf(name)}
        icon={<Download aria-hidden size={16} strokeWidth={1.75} />}
        // As bytes without a meaning, which no browser opens as a document of this page.
        onClick={() => saveFile(new Blob([file], { type: 'application/octet-stream' }), name)}
      >
        {words.save}
      </Button>
    </QuietButtons>
  )
}
