import { SelectField } from '../../../ui/select-field'
import type { Option } from './choice-options'
import { quietField } from './quiet-field'
import { useCalmChoice } from './use-calm-choice'

interface QuietSelectProps {
  readonly label: string
  readonly value: string
  readonly options: readonly Option[]
  /** Takes what was chosen. */
  readonly onChoose: (value: string) => void
  /** Somebody is about to choose, and sees the ticket as it is shown now. */
  readonly onLook: () => void
}

/** A select within the details, whose choice is taken at once: what it takes is told beside its label. */
export function QuietSelect({ label, value, options, onChoose, onLook }: QuietSelectProps) {
  const { held, choose, handlers } = useCalmChoice(onChoose, onLook)
  return (
    <div {...handlers} className={quietField}>
      <SelectField
        label={label}
        isLabelHidden
        value={held ?? value}
        options={options}
        onChange={choose}
      />
    </div>
  )
}
