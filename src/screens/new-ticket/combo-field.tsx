import { useEffect, useId, useRef, useState, type KeyboardEvent, type Ref } from 'react'
import type { Choice } from '../../deskdirector/models'
import { fieldClass } from '../../ui/field-class'
import { FieldFrame, type FieldWords } from '../../ui/field-frame'
import { LiveRegion } from '../../ui/live-region'
import { isPressed } from '../../ui/pressed-key'
import { writtenDirection } from '../../ui/written-direction'

interface ComboFieldProps extends FieldWords {
  readonly value: string
  readonly choices: readonly Choice[]
  /** What the list is called. */
  readonly listLabel: string
  /** How many choices there are, or why there are none. */
  readonly status: string
  readonly onType: (text: string) => void
  readonly onChoose: (choice: Choice) => void
  readonly onLeave: () => void
  readonly ref?: Ref<HTMLInputElement> | undefined
}

/**
 * A field that finds what is chosen by what is typed: ARIA's combobox with a list. The focus stays in the field; arrows
 * go through the list, Enter takes, Escape closes.
 */
export function ComboField(props: ComboFieldProps) {
  const { value, choices, listLabel, status, onType, onChoose, onLeave, ref, ...words } = props
  const [isOpen, setIsOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const isShown = isOpen && choices.length > 0
  const current = isShown ? choices[active] : undefined

  useEffect(() => {
    const option = list.current?.children[active]
    // jsdom draws nothing, and has nothing to scroll.
    if (typeof option?.scrollIntoView === 'function') option.scrollIntoView({ block: 'nearest' })
  }, [active])

  function show(at: number) {
    setIsOpen(true)
    setActive(choices.length === 0 ? -1 : (at + choices.length) % choices.length)
  }

  function choose(choice: Choice) {
    setIsOpen(false)
    setActive(-1)
    onChoose(choice)
  }

  function press(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown') show(isShown ? active + 1 : 0)
    else if (event.key === 'ArrowUp') show(isShown && active >= 0 ? active - 1 : choices.length - 1)
    else if (isPressed('Escape', event) && isOpen) setIsOpen(false)
    else if (isPressed('Enter', event) && current !== undefined) choose(current)
    else return
    event.preventDefault()
  }

  return (
    <FieldFrame {...words}>
      {(ties) => (
        <span className="relative block">
          <input
            {...ties}
            ref={ref}
            role="combobox"
            aria-expanded={isShown}
            aria-controls={`${id}list`}
            aria-autocomplete="list"
            aria-activedescendant={current === undefined ? undefined : `${id}${active}`}
            dir={writtenDirection(value)}
            autoComplete="off"
            value={value}
            onChange={(event) => {
              onType(event.target.value)
              setIsOpen(true)
              setActive(-1)
            }}
            onClick={() => setIsOpen(true)}
            onKeyDown={press}
            onBlur={() => {
              setIsOpen(false)
              onLeave()
            }}
            className={fieldClass(ties['aria-invalid'])}
          />
          <div
            ref={list}
            id={`${id}list`}
            role="listbox"
            aria-label={listLabel}
            hidden={!isShown}
            style={{ maxBlockSize: '16rem' }}
            className="absolute inset-x-0 top-full z-20 mt-1 overflow-y-auto rounded-card border border-line bg-surface py-1 shadow-float"
          >
            {(isShown ? choices : []).map((choice, index) => (
              // eslint-disable-next-line jsx-a11y/click-events-have-key-events -- the field has the keys
              <div
                key={choice.id}
                id={`${id}${index}`}
                role="option"
                tabIndex={-1}
                aria-selected={index === active}
                // The focus stays in the field, and the list open until the click.
                onPointerDown={(event) => event.preventDefault()}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => choose(choice)}
                className={`flex min-h-8.5 cursor-pointer items-center px-3 hover:bg-hover pointer-coarse:min-h-11 ${
                  index === active ? 'chosen border-s-3 border-accent bg-accent-soft ps-2.25' : ''
                }`}
              >
                <bdi className="one-line">{choice.name}</bdi>
              </div>
            ))}
          </div>
          <LiveRegion>{isOpen && status}</LiveRegion>
        </span>
      )}
    </FieldFrame>
  )
}
