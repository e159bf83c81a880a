/**
 * The always-on script of a page. Boot story: 1. one life a page, an older script retires; 2. the
 * settings decide whether a session runs, at once and at each change; 3. popup and commands are
 * answered; 4. all of it ends with the extension.
 */

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { createGlance } from '../core/detect/tells.ts'
import type { Mutes } from '../core/mutes.ts'
import type { NoteId } from '../core/note.ts'
import type { PageDeclaration } from '../core/page-declaration.ts'
import type { PageReport } from '../core/page-report.ts'
import { isSiteOn, type Settings } from '../core/settings.ts'
import tells from '../corpus/lexicon/tells.json' with { type: 'json' }
import { canPaint } from '../page/paint.ts'
import { type PageSession, startSession } from '../page/session.ts'
import { answerMessages, askBackground, type PageRequests } from '../platform/messages.ts'
import { startLife } from '../platform/page-life.ts'
import { loadSettings, saveSetting, watchSettings } from '../platform/settings-store.ts'

const services = {
  read: (texts: readonly string[], page: PageDeclaration) => askBackground('read', { texts, page }),
  noteSeen: (ids: readonly NoteId[]) => {
    // To remember is a courtesy too.
    askBackground('seen', { ids }).catch(() => undefined)
  },
  saveMutes: (mutes: Mutes) => {
    // Should the browser refuse, nothing is muted and nothing else is lost.
    saveSetting('mutes', mutes).catch(() => undefined)
  },
  injectPopover: () => askBackground('injectPopover', {}),
  countPainted: (painted: number) => {
    // The badge is a courtesy: a background that is gone misses nothing.
    askBackground('badge', { painted }).catch(() => undefined)
  },
}

async function run(life: AbortController): Promise<void> {
  let session: PageSession | null = null
  let ending: AbortController | null = null
  let settings: Settings = await loadSettings()

  const apply = (next: Settings) => {
    settings = next
    const wanted = isSiteOn(settings, location.hostname)
    if (wanted && session) session.applySettings(settings)
    else if (wanted) {
      ending = new AbortController()
      session = startSession(createGlance(tells), services, settings, AbortSignal.any([life.signal, ending.signal]))
    } else if (session) {
      ending?.abort()
      session = null
      services.countPainted(0)
    }
  }

  const report = (): PageReport => ({
    state: session ? 'on' : settings.enabled ? 'off-here' : 'off',
    mentions: session?.mentions() ?? [],
  })

  watchSettings(apply, life.signal)
  answerMessages<PageRequests>(
    {
      report: async () => report(),
      step: async ({ direction }) => {
        session?.step(direction)
        return null
      },
      show: async ({ id }) => {
        session?.show(id)
        return null
      },
    },
    life.signal,
  )
  apply(settings)
}

export default defineUnlistedScript(() => {
  const life = canPaint() ? startLife() : null
  if (life) void run(life)
})
