import type { Settings } from '../../core/settings.ts'
import { siteOf } from '../../core/settings.ts'
import { entryCovering, isListFull, withSiteOff, withSiteOn } from '../../core/sites-off.ts'
import { Switch } from '../controls/switch.tsx'
import type { ChangeSetting } from '../controls/use-settings.ts'

export interface PopupHeaderProps {
  readonly settings: Settings
  readonly change: ChangeSetting
  /** Host name of the current page; `null` where it belongs to no site. */
  readonly host: string | null
  readonly onOptions: () => void
}

/** Name, the way to all settings, master switch, and the switch of the current site. */
export function PopupHeader({ settings, change, host, onOptions }: PopupHeaderProps) {
  return (
    <header class="popup-header">
      <div class="popup-master">
        <h1 class="popup-title">Fact Notes</h1>
        <button class="button-plain popup-settings" type="button" onClick={onOptions}>
          Settings
        </button>
        <Switch label="Show notes" checked={settings.enabled} onChange={(on) => void change('enabled', on)} />
      </div>
      {host !== null && <SiteSwitch settings={settings} change={change} host={host} />}
    </header>
  )
}

type SiteSwitchProps = Pick<PopupHeaderProps, 'settings' | 'change'> & { readonly host: string }

function SiteSwitch({ settings: { enabled, sitesOff }, change, host }: SiteSwitchProps) {
  const isOn = entryCovering(sitesOff, host) === null
  const isFull = isOn && isListFull(sitesOff)
  return (
    <Switch
      label={
        <>
          On this site: <span class="popup-host">{siteOf(host)}</span>
        </>
      }
      {...(isFull && {
        hint: 'The list of switched-off sites is full. Remove one in the settings first.',
      })}
      checked={enabled && isOn}
      disabled={!enabled || isFull}
      onChange={(on) => void change('sitesOff', on ? withSiteOn(sitesOff, host) : withSiteOff(sitesOff, host))}
    />
  )
}
