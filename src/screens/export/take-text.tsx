import { Download } from 'lucide-react'
import type { RefObject } from 'react'
import { useExportWords } from '../../messages/use-export-words'
import { Button } from '../../ui/button'
import { CopyButton } from '../../ui/copy-button'
import { saveFile } from '../../ui/save-file'
import { TextToCopy } from '../../ui/text-to-copy'
import { fileKinds, inFile, type TextFormat } from './text-formats'

export interface TakenText {
  readonly text: string
  readonly format: TextFormat
  /** What a file of it is called, without its ending. */
  readonly fileName: string
}

interface TakeTextProps extends TakenText {
  readonly area: RefObject<HTMLTextAreaElement | null>
  /** The frame let nothing onto the clipboard: the text is selected instead. */
  readonly isRefused: boolean
}

const isFramed = () => window.parent !== window

/** The text itself, to be looked at first, and to be had where nothing else is allowed. */
export function TakeText({ text, format, area, isRefused }: TakeTextProps) {
  const words = useExportWords()
  return (
    <div className="grid grid-cols-1 gap-1.5">
      <TextToCopy ref={area} label={words.text} text={text} isTable={format !== 'markdown'} />
      <p role="status" className="text-sm text-warn empty:-mt-1.5">
        {isRefused && words.copyRefused}
      </p>
      {isFramed() && <p className="text-sm text-pretty text-ink-2">{words.saveMayFail}</p>}
    </div>
  )
}

interface TakeButtonsProps extends TakenText {
  readonly onRefused: () => void
}

/**
 * The ways to take a text along, the surer one last and in front: no page can tell whether its frame allows downloads,
 * and within one the guide's sandbox doesn't.
 */
export function TakeButtons({ text, format, fileName, onRefused }: TakeButtonsProps) {
  const words = useExportWords()
  const { ending, type } = fileKinds[format]
  const copy = (
    <CopyButton
      key="copy"
      text={text}
      label={words.copy}
      copiedLabel={words.copied}
      variant={isFramed() ? 'primary' : 'default'}
      onRefused={onRefused}
    />
  )
  const save = (
    <Button
      key="save"
      variant={isFramed() ? 'default' : 'primary'}
      icon={<Download aria-hidden size={16} strokeWidth={1.75} />}
      onClick={() => saveFile(new Blob([inFile(text, format)], { type }), `${fileName}.${ending}`)}
    >
      {words.save}
    </Button>
  )
  return isFramed() ? [save, copy] : [copy, save]
}
