/** Wires the options page to the browser. */

import { render } from 'preact'
import { OptionsApp } from '../../components/options/options-app.tsx'
import newsHosts from '../../core/hosts/news-hosts.json'
import { corpusVersion } from '../../corpus/version.ts'
import { loadSettings, resetSettings, saveSetting, watchSettings } from '../../platform/settings-store.ts'

const store = { load: loadSettings, save: saveSetting, reset: resetSettings, watch: watchSettings }

const root = document.getElementById('app')
if (root !== null) render(<OptionsApp store={store} sites={newsHosts} corpus={corpusVersion} />, root)
