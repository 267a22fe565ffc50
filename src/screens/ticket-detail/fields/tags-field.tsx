import { useRef } from 'react'
import { useEditWords } from '../../../messages/use-edit-words'
import { Button } from '../../../ui/button'
import { TextField } from '../../../ui/text-field'
import { quietField } from './quiet-field'
import { RemoveButton } from './remove-button'
import type { FieldControl } from './use-field'

/** Tags, each to be taken away, and a field for one more. */
export function TagsField({ control }: { readonly control: FieldControl }) {
  const words = useEditWords().tags
  const { ticket, wanted, typed, type, change, save } = control
  const tags = wanted?.tags ?? ticket.tags
  const text = typed ?? ''
  const field = useRef<HTMLInputElement>(null)

  function add() {
    const tag = text.trim()
    if (tag === '') return
    if (tags.includes(tag)) type('')
    else save({ tags: [...tags, tag] })
    field.current?.focus()
  }
  function remove(gone: string) {
    change({ tags: tags.filter((tag) => tag !== gone) })
    field.current?.focus()
  }

  return (
    <div className="grid grid-cols-1 gap-1.5">
      {tags.length > 0 && (
        <ul aria-label={words.list} className="flex flex-wrap gap-1.5">
          {tags.map((tag) => (
            <li
              key={tag}
              className="flex max-w-full items-center rounded-full bg-sunken ps-2 text-sm text-ink-2"
            >
              <bdi className="one-line">{tag}</bdi>
              <RemoveButton label={words.remove(tag)} onRemove={() => remove(tag)} />
            </li>
          ))}
        </ul>
      )}
      <div className={quietField}>
        <TextField
          ref={field}
          label={words.add}
          isLabelHidden
          placeholder={words.add}
          value={text}
          onChange={type}
          onEnter={add}
        />
      </div>
      {text.trim() !== '' && <Button onClick={add}>{words.addNow}</Button>}
    </div>
  )
}
