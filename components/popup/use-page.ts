/** The current page in a component: read at once, after each change of the settings, and while it goes on changing. */

import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { Settings } from '../../core/settings.ts'
import { type PageView, readPage } from './page-view.ts'
import type { PopupServices, PopupTab } from './services.ts'

/** Pages load and grow while the popup is open; asking a tab of the same browser costs next to nothing. */
const FOLLOW_MS = 1_000

export type Scan = { readonly state: 'idle' } | { readonly state: 'running' } | { readonly state: 'failed'; readonly why: string }

export interface PageHandle {
  readonly view: PageView
  readonly scan: Scan
  readonly scanOnce: () => Promise<void>
  readonly retry: () => void
}

const LOADING: PageView = { state: 'loading' }
const sameView = (a: PageView, b: PageView) => JSON.stringify(a) === JSON.stringify(b)

/** Follows a tab's page; `null` for what is not known yet keeps it loading. */
export function usePage(services: PopupServices, tab: PopupTab | null, settings: Settings | null): PageHandle {
  const [view, setView] = useState<PageView>(LOADING)
  const [scan, setScan] = useState<Scan>({ state: 'idle' })
  const latest = useRef(0)

  const read = useCallback(
    async (patient: boolean) => {
      if (tab === null || settings === null) return
      latest.current += 1
      const turn = latest.current
      const next = await readPage(services, tab, settings, patient)
      // An answer to an older question says nothing about now; an equal one would only redraw.
      if (turn === latest.current) setView((shown) => (sameView(shown, next) ? shown : next))
    },
    [services, tab, settings],
  )

  const shown = useRef(view)
  shown.current = view
  useEffect(() => {
    // Switched on again, the page's script needs a moment: until then it has nothing to report.
    const restarts = shown.current.state === 'not-scanned'
    if (restarts) setView(LOADING)
    void read(restarts)
  }, [read])

  const followed = view.state === 'notes' || view.state === 'nothing'
  useEffect(() => {
    if (!followed) return undefined
    const timer = setInterval(() => void read(false), FOLLOW_MS)
    return () => clearInterval(timer)
  }, [followed, read])

  const scanOnce = useCallback(async () => {
    if (tab?.id == null) return
    setScan({ state: 'running' })
    const answer = await services.scan(tab.id).catch(() => ({
      ok: false as const,
      why: 'the extension did not answer.',
    }))
    if (answer.ok) await read(true)
    setScan(answer.ok ? { state: 'idle' } : { state: 'failed', why: answer.why })
  }, [services, tab, read])

  const retry = useCallback(() => {
    setView(LOADING)
    void read(false)
  }, [read])

  return { view, scan, scanOnce, retry }
}
