import { useCallback, useEffect, useId, useRef, useState } from 'preact/hooks'
import type { PageMention } from '../../core/page-report.ts'
import { usePageTheme } from '../controls/use-page-theme.ts'
import { type SettingsHandle, useSettings } from '../controls/use-settings.ts'
import { moveFocus } from './arrow-focus.ts'
import { readPageAddress } from './page-address.ts'
import { PagePanel } from './page-panel.tsx'
import { PopupFooter } from './popup-footer.tsx'
import { PopupHeader } from './popup-header.tsx'
import { SearchField } from './search-field.tsx'
import { SearchResults } from './search-results.tsx'
import type { PopupServices, PopupTab } from './services.ts'
import { usePage } from './use-page.ts'
import { useSearch } from './use-search.ts'

/** The toolbar popup: switches, search, and the notes of the current page. */
export function PopupApp({ services }: { readonly services: PopupServices }) {
  const handle = useSettings(services.settings)
  const { settings, change } = handle
  const tab = useTab(services.tab)
  usePageTheme(settings?.theme ?? 'auto')
  const address = tab === null ? null : readPageAddress(tab.url)
  return (
    <div class="popup">
      {settings !== null && (
        <PopupHeader
          settings={settings}
          change={change}
          host={address?.kind === 'site' ? address.host : null}
          onOptions={services.openOptions}
        />
      )}
      <SettingsProblem handle={handle} />
      <PopupMain services={services} tab={tab} handle={handle} />
      {settings !== null && <PopupFooter settings={settings} change={change} />}
    </div>
  )
}

function useTab(ask: PopupServices['tab']): PopupTab | null {
  const [tab, setTab] = useState<PopupTab | null>(null)
  useEffect(() => {
    ask().then(setTab, () => setTab({ id: null, url: null }))
  }, [ask])
  return tab
}

/** Settings that cannot be read or written; nothing while all is well. */
function SettingsProblem({ handle: { state, notice, reload } }: { readonly handle: SettingsHandle }) {
  return (
    <div class="popup-problem" role="alert">
      {state.phase === 'unreadable' && (
        <>
          <p>Your settings could not be read. The browser says: {state.why}</p>
          <button class="button" type="button" onClick={() => void reload()}>
            Try again
          </button>
        </>
      )}
      {notice.kind === 'failed' && <p>The browser could not save this change, so the old setting stays. It says: {notice.why}</p>}
    </div>
  )
}

interface PopupMainProps {
  readonly services: PopupServices
  readonly tab: PopupTab | null
  readonly handle: SettingsHandle
}

function PopupMain({ services, tab, handle }: PopupMainProps) {
  const id = useId()
  const main = useRef<HTMLElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const page = usePage(services, tab, handle.settings)
  const [search, send] = useSearch(services.search)
  const rowId = useCallback((place: number) => `${id}-row-${place}`, [id])
  const hasList = search.opened === null && (search.results?.hits.length ?? 0) > 0
  const listId = hasList ? `${id}-list` : null

  useEffect(() => field.current?.focus(), [])

  const closeNote = () => {
    send({ type: 'closed' })
    field.current?.focus()
  }
  const jump = async (mention: PageMention) => {
    if (tab?.id == null) return
    await services.show(tab.id, mention.id)
    services.close()
  }

  // Without results to choose from, the arrows go through this page's notes.
  const onArrow = (event: KeyboardEvent) => {
    if (search.progress === 'idle' && moveFocus(event, main.current?.querySelector('.page-notes') ?? null, field.current))
      event.preventDefault()
  }

  return (
    <main class="popup-main" ref={main} onKeyDown={onArrow}>
      <SearchField field={field} state={search} listId={listId} rowId={rowId} send={send} onLeave={services.close} />
      {search.progress === 'idle' ? (
        <>
          <PagePanel page={page} onJump={jump} />
          <p class="as-of">Notes as of {services.asOf}.</p>
        </>
      ) : (
        <SearchResults state={search} listId={`${id}-list`} rowId={rowId} send={send} onCloseNote={closeNote} />
      )}
    </main>
  )
}
