import { useEditWords } from '../../../messages/use-edit-words'
import type { Writing } from '../../../queries/writing/writing'
import { Notice } from '../../../ui/notice'
import { SaveState } from '../../../ui/save-state'
import { DescriptionEditor } from './description-editor'
import type { DescriptionEdit } from './use-description-edit'

/** The description while it is changed, and whether it was saved. */
export function DescriptionEditing({
  writing,
  edit,
  canSave,
  isWhyShown,
}: DescriptionEdit & { readonly writing: Writing }) {
  const words = useEditWords()
  const isSaved = edit.outgoing?.stage === 'done'
  return (
    <div className="grid grid-cols-1 gap-2 pointer-coarse:mt-2">
      {isWhyShown && (
        <div className="mt-3">
          <Notice tone="info" title={words.description.htmlTitle}>
            {words.description.isHtml}
          </Notice>
        </div>
      )}
      {edit.isOpen && <DescriptionEditor {...{ writing, edit, canSave }} />}
      <SaveState state={isSaved ? 'saved' : null} label={words.description.saved} />
    </div>
  )
}
