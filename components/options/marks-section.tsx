import type { Settings } from '../../core/settings.ts'
import { Choice, type ChoiceOption } from '../controls/choice.tsx'
import type { ChangeSetting } from '../controls/use-settings.ts'
import { Preview } from './preview.tsx'
import { Section } from './section.tsx'

const LOOK_OPTIONS: readonly ChoiceOption<Settings['look']>[] = [
  { value: 'underline', label: 'Underline' },
  { value: 'tint', label: 'Tint' },
  { value: 'both', label: 'Both' },
]

const OPENING_OPTIONS: readonly ChoiceOption<Settings['opensOn']>[] = [
  { value: 'hover', label: 'Pointing' },
  { value: 'click', label: 'Clicking' },
]

const DENSITY_OPTIONS: readonly ChoiceOption<Settings['density']>[] = [
  {
    value: 'fitting',
    label: 'Only where a note fits',
    hint: 'The fewest marks: each has a note on that very passage.',
  },
  {
    value: 'page',
    label: 'First on each page',
    hint: 'One mark for each topic on a page.',
  },
  {
    value: 'paragraph',
    label: 'First in each paragraph',
    hint: 'One mark for each topic in a paragraph.',
  },
  {
    value: 'all',
    label: 'Every mention',
    hint: 'The most marks; repeats are marked too.',
  },
]

export interface MarksSectionProps {
  readonly settings: Settings
  readonly change: ChangeSetting
}

/** How marks look, how many there are and what opens a note, with a sample that follows each choice. */
export function MarksSection({ settings, change }: MarksSectionProps) {
  return (
    <Section title="Marks on the page">
      <Preview settings={settings} />
      <Choice legend="Look" options={LOOK_OPTIONS} value={settings.look} onChange={(look) => void change('look', look)} />
      <Choice
        legend="How many marks"
        options={DENSITY_OPTIONS}
        value={settings.density}
        onChange={(density) => void change('density', density)}
      />
      <Choice
        legend="Open a note by"
        options={OPENING_OPTIONS}
        value={settings.opensOn}
        onChange={(opensOn) => void change('opensOn', opensOn)}
      />
    </Section>
  )
}
