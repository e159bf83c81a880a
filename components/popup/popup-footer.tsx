import type { Settings } from '../../core/settings.ts'
import { TopicSwitches } from '../controls/topic-switches.tsx'
import type { ChangeSetting } from '../controls/use-settings.ts'

export interface PopupFooterProps {
  readonly settings: Settings
  readonly change: ChangeSetting
}

/** The topics. */
export function PopupFooter({ settings, change }: PopupFooterProps) {
  return (
    <footer class="popup-footer">
      <fieldset class="popup-topics">
        <legend class="visually-hidden">Topics</legend>
        <TopicSwitches topics={settings.topics} disabled={!settings.enabled} onChange={(topics) => void change('topics', topics)} />
      </fieldset>
    </footer>
  )
}
