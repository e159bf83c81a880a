import type { CorpusVersion } from '../../core/corpus.ts'
import type { Topic } from '../../core/mention.ts'
import type { Settings } from '../../core/settings.ts'
import { Choice, type ChoiceOption } from '../controls/choice.tsx'
import { Switch } from '../controls/switch.tsx'
import { TopicSwitches } from '../controls/topic-switches.tsx'
import { usePageTheme } from '../controls/use-page-theme.ts'
import { type SettingsHandle, type SettingsStore, useSettings } from '../controls/use-settings.ts'
import { AboutCorpus } from './about-corpus.tsx'
import { MarksSection } from './marks-section.tsx'
import { Muted } from './muted.tsx'
import { type NewsSite, NewsSites } from './news-sites.tsx'
import { NoticeBar } from './notice-bar.tsx'
import { Privacy } from './privacy.tsx'
import { Reset } from './reset.tsx'
import { Section } from './section.tsx'
import { SitesOff } from './sites-off.tsx'

const THEME_OPTIONS: readonly ChoiceOption<Settings['theme']>[] = [
  { value: 'auto', label: 'Automatic' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
]

const TOPIC_HINTS: Readonly<Record<Topic, string>> = {
  fentanyl: 'Fentanyl and its relatives, under their other names too.',
  china: 'China as a state and a party to the talks; never people, food or porcelain.',
  precursor: 'The chemicals from which fentanyl is made.',
}

export interface OptionsAppProps {
  readonly store: SettingsStore
  /** The news sites that the extension reads by itself. */
  readonly sites: readonly NewsSite[]
  readonly corpus: CorpusVersion
}

/** The options page: every setting, saved at once and followed when another tab changes it. */
export function OptionsApp({ store, sites, corpus }: OptionsAppProps) {
  const handle = useSettings(store)
  usePageTheme(handle.settings?.theme ?? 'auto')
  return (
    <main class="options">
      <header class="options-header">
        <h1 class="options-title">Fact Notes</h1>
        <p class="options-lede">Settings are saved as you change them and apply at once in every open tab.</p>
      </header>
      <OptionsBody handle={handle} sites={sites} corpus={corpus} />
      <NoticeBar notice={handle.notice} />
    </main>
  )
}

type OptionsBodyProps = Omit<OptionsAppProps, 'store'> & { readonly handle: SettingsHandle }

function OptionsBody({ handle, sites, corpus }: OptionsBodyProps) {
  const { state, settings, change } = handle
  if (state.phase === 'unreadable') {
    return (
      <div class="options-problem" role="alert">
        <p>Your settings could not be read. The browser says: {state.why}</p>
        <button class="button" type="button" onClick={() => void handle.reload()}>
          Try again
        </button>
      </div>
    )
  }
  if (settings === null) return null
  return (
    <>
      <Section title="On and off">
        <Switch
          label="Show notes on pages"
          hint="Off, nothing is read or marked anywhere. Searching the notes still works."
          checked={settings.enabled}
          onChange={(on) => void change('enabled', on)}
        />
      </Section>
      <Section title="Topics" lede="What is looked for on a page.">
        <TopicSwitches topics={settings.topics} hints={TOPIC_HINTS} onChange={(topics) => void change('topics', topics)} />
      </Section>
      <MarksSection settings={settings} change={change} />
      <Section
        title="Where it runs"
        lede={`Fact Notes reads pages of ${sites.length} news sites by itself. Any other page is read only when you press “Scan this page once” in the toolbar window.`}
      >
        <NewsSites sites={sites} />
        <p>Sites on this list are left alone:</p>
        <SitesOff sitesOff={settings.sitesOff} onChange={(sites) => void change('sitesOff', sites)} />
      </Section>
      <Section title="Muted">
        <Muted mutes={settings.mutes} onChange={(mutes) => void change('mutes', mutes)} />
      </Section>
      <Section title="Light or dark">
        <Choice
          legend="Notes and these pages"
          options={THEME_OPTIONS}
          value={settings.theme}
          onChange={(theme) => void change('theme', theme)}
        />
      </Section>
      <Section title="What this reads and sends">
        <Privacy hostCount={sites.length} />
      </Section>
      <Section title="The notes">
        <AboutCorpus corpus={corpus} />
      </Section>
      <Section title="Start over">
        <Reset
          sitesOffCount={settings.sitesOff.length}
          notice={handle.notice}
          onReset={handle.reset}
          onRestore={(before) => void handle.restore(before)}
        />
      </Section>
    </>
  )
}
