import { useEditWords } from '../../../messages/use-edit-words'
import { Button } from '../../../ui/button'
import type { DescriptionEdit } from './use-description-edit'

/** Opens the description's editor. */
export function EditDescription({ button, open }: Pick<DescriptionEdit, 'button' | 'open'>) {
  const words = useEditWords().description
  return (
    <Button ref={button} variant="quiet" onClick={open}>
      {words.edit}
    </Button>
  )
}
