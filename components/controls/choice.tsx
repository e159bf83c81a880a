import { useId } from 'preact/hooks'

export interface ChoiceOption<T extends string> {
  readonly value: T
  readonly label: string
  /** A few words below the label; options with hints stand one below the other. */
  readonly hint?: string
}

export interface ChoiceProps<T extends string> {
  readonly legend: string
  readonly options: readonly ChoiceOption<T>[]
  readonly value: T
  readonly onChange: (value: T) => void
}

/** One of a few: radio buttons side by side, or as a list where the options need explaining. */
export function Choice<T extends string>({ legend, options, value, onChange }: ChoiceProps<T>) {
  const name = useId()
  const explained = options.some(({ hint }) => hint !== undefined)
  return (
    <fieldset class={explained ? 'choice choice-list' : 'choice choice-row'}>
      <legend class="choice-legend">{legend}</legend>
      <div class="choice-options">
        {options.map((option) => (
          <ChoiceItem key={option.value} name={name} option={option} checked={option.value === value} onChoose={onChange} />
        ))}
      </div>
    </fieldset>
  )
}

interface ChoiceItemProps<T extends string> {
  readonly name: string
  readonly option: ChoiceOption<T>
  readonly checked: boolean
  readonly onChoose: (value: T) => void
}

function ChoiceItem<T extends string>({ name, option, checked, onChoose }: ChoiceItemProps<T>) {
  const hintId = useId()
  return (
    <div class="choice-item">
      <label class="choice-label">
        <input
          class="choice-input"
          type="radio"
          name={name}
          value={option.value}
          checked={checked}
          aria-describedby={option.hint === undefined ? undefined : hintId}
          onChange={() => onChoose(option.value)}
        />
        <span class="choice-text">{option.label}</span>
      </label>
      {option.hint !== undefined && (
        <p class="choice-hint" id={hintId}>
          {option.hint}
        </p>
      )}
    </div>
  )
}
