import { useLayoutEffect } from 'preact/hooks'
import type { Settings } from '../../core/settings.ts'

/** Gives the extension's own page the reader's theme; `tokens.css` does the rest. */
export function usePageTheme(theme: Settings['theme']): void {
  useLayoutEffect(() => {
    document.documentElement.dataset['theme'] = theme
  }, [theme])
}
