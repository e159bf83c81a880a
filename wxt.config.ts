import { fileURLToPath } from 'node:url'
import preact from '@preact/preset-vite'
import { defineConfig } from 'wxt'
import { matchPatterns } from './core/hosts/match-patterns.ts'
import { assertCorpus } from './corpus/check.ts'
import { storedIndex } from './tools/stored-index.ts'

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  outDir: '.output',
  hooks: {
    'build:before': () => assertCorpus(),
    // The always-on script does without the polyfill: see platform/browser-api.ts.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.some(({ name }) => name === 'page')) return
      const native = fileURLToPath(new URL('platform/browser-api.ts', import.meta.url))
      config.resolve = { ...config.resolve, alias: [{ find: 'webextension-polyfill', replacement: native }] }
    },
  },
  vite: () => ({
    plugins: [preact(), storedIndex()],
    // The polyfill that preloads modules would put a `fetch(` into pages that promise none.
    build: { modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser }) => ({
    name: 'Fact Notes',
    short_name: 'Fact Notes',
    description:
      'Sourced quotations and statistics beside the news on fentanyl, China and precursor chemicals. Nothing leaves your browser.',
    permissions: ['activeTab', 'scripting', 'storage'],
    host_permissions: [...matchPatterns()],
    content_scripts: [{ matches: [...matchPatterns()], js: ['page.js'], css: ['assets/marks.css'], run_at: 'document_idle' }],
    action: { default_title: 'Fact Notes' },
    content_security_policy: {
      extension_pages: "default-src 'self'; script-src 'self'; object-src 'none'; connect-src 'none'; base-uri 'none'; form-action 'none'",
    },
    commands: {
      'next-mention': { suggested_key: { default: 'Alt+Shift+N' }, description: 'Show the next mention on this page' },
      'previous-mention': { suggested_key: { default: 'Alt+Shift+P' }, description: 'Show the previous mention on this page' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: 'fact-notes@factnotes.example', strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
})
