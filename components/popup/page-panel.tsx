import { useId, useState } from 'preact/hooks'
import type { PageMention } from '../../core/page-report.ts'
import { PageNoteList } from './page-note-list.tsx'
import { isScannable, type NotScanned, type PageView } from './page-view.ts'
import { explain, unmarkedWords } from './page-words.ts'
import type { PageHandle, Scan } from './use-page.ts'

export interface PagePanelProps {
  readonly page: PageHandle
  /** Goes to a mention; rejects where the page no longer has it. */
  readonly onJump: (mention: PageMention) => Promise<void>
}

/** What the popup shows while the search is empty: this page's notes, or why there are none. */
export function PagePanel({ page, onJump }: PagePanelProps) {
  const id = useId()
  return (
    <section class="page-panel" aria-labelledby={id} aria-busy={page.view.state === 'loading'}>
      <h2 class="page-title" id={id}>
        On this page
      </h2>
      <PageBody page={page} onJump={onJump} />
    </section>
  )
}

function PageBody({ page, onJump }: PagePanelProps) {
  const { view, scan } = page
  switch (view.state) {
    case 'loading':
      return (
        <p class="quiet" role="status">
          Looking at this page…
        </p>
      )
    case 'not-scanned':
      return <NotScannedNotice reason={view.reason} scan={scan} onScan={() => void page.scanOnce()} />
    case 'nothing':
      return <Nothing unmarked={view.unmarked} />
    case 'notes':
      return <Notes view={view} onJump={onJump} />
    case 'error':
      return (
        <div class="notice-box" role="alert">
          <p>The notes did not load, because the extension’s background did not answer.</p>
          <button class="button" type="button" onClick={page.retry}>
            Try again
          </button>
        </div>
      )
    default:
      return view satisfies never
  }
}

function Nothing({ unmarked }: { readonly unmarked: number }) {
  return (
    <div class="notice-box" role="status">
      <p class="notice-title">Nothing is marked here</p>
      <p>
        {unmarked === 0
          ? 'This page was read, and none of the topics that are switched on was found in it.'
          : 'The topics are named on this page, but nothing is marked under your settings, or no note belongs there.'}
      </p>
    </div>
  )
}

function Notes({ view, onJump }: { readonly view: Extract<PageView, { state: 'notes' }>; readonly onJump: PagePanelProps['onJump'] }) {
  const [lost, setLost] = useState<string | null>(null)
  const count = view.groups.reduce((sum, { mentions }) => sum + mentions.length, 0)
  const jump = (mention: PageMention) => {
    onJump(mention).catch(() => setLost(`“${mention.surface}” cannot be reached any more: the page has changed.`))
  }
  return (
    <>
      <p class="page-count" role="status">
        {count === 1 ? '1 mention is marked.' : `${count} mentions are marked.`} {unmarkedWords(view.unmarked)}
      </p>
      <p class="page-lost" role="alert">
        {lost}
      </p>
      <PageNoteList groups={view.groups} bundle={view.bundle} onJump={jump} />
    </>
  )
}

interface NotScannedNoticeProps {
  readonly reason: NotScanned
  readonly scan: Scan
  readonly onScan: () => void
}

function NotScannedNotice({ reason, scan, onScan }: NotScannedNoticeProps) {
  const { title, text } = explain(reason)
  const running = scan.state === 'running'
  return (
    <div class="notice-box">
      <p class="notice-title">{title}</p>
      <p>{text}</p>
      {isScannable(reason) && (
        <button class="button button-main" type="button" aria-disabled={running} onClick={running ? undefined : onScan}>
          {running ? 'Scanning…' : 'Scan this page once'}
        </button>
      )}
      <p class="scan-problem" role="alert">
        {scan.state === 'failed' && `This page could not be scanned. The browser says: ${scan.why}`}
      </p>
    </div>
  )
}
