import { TOPICS, type Topic } from '../../core/mention.ts'
import type { Settings } from '../../core/settings.ts'
import { Switch } from './switch.tsx'

/** The topics in readers' words. */
export const TOPIC_LABELS: Readonly<Record<Topic, string>> = {
  fentanyl: 'Fentanyl',
  china: 'China',
  precursor: 'Precursors',
}

export interface TopicSwitchesProps {
  readonly topics: Settings['topics']
  readonly disabled?: boolean
  readonly hints?: Readonly<Record<Topic, string>>
  readonly onChange: (topics: Settings['topics']) => void
}

/** One switch a topic. */
export function TopicSwitches({ topics, disabled = false, hints, onChange }: TopicSwitchesProps) {
  return (
    <>
      {TOPICS.map((topic) => (
        <Switch
          key={topic}
          topic={topic}
          label={TOPIC_LABELS[topic]}
          {...(hints && { hint: hints[topic] })}
          checked={topics[topic]}
          disabled={disabled}
          onChange={(on) => onChange({ ...topics, [topic]: on })}
        />
      ))}
    </>
  )
}
