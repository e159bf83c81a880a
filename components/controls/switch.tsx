import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import type { Topic } from '../../core/mention.ts'

export interface SwitchProps {
  readonly label: ComponentChildren
  /** A sentence below the label that says what the switch does. */
  readonly hint?: ComponentChildren
  readonly checked: boolean
  readonly disabled?: boolean
  readonly topic?: Topic
  readonly onChange: (checked: boolean) => void
}

/** An on/off switch with its label: a checkbox for the keyboard, a switch for assistive technology. */
export function Switch({ label, hint, checked, disabled = false, topic, onChange }: SwitchProps) {
  const id = useId()
  const hintId = `${id}-hint`
  return (
    <div class="switch" data-topic={topic}>
      <label class="switch-label" for={id}>
        {label}
      </label>
      <input
        class="switch-input"
        id={id}
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox tells its own state; aria-checked beside it could only contradict it.
        role="switch"
        checked={checked}
        disabled={disabled}
        aria-describedby={hint === undefined ? undefined : hintId}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {hint !== undefined && (
        <p class="switch-hint" id={hintId}>
          {hint}
        </p>
      )}
    </div>
  )
}
