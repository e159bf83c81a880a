/**
 * The browser's own promises for the script that runs on every page, in place of webextension-polyfill:
 * the few calls that it makes behave alike in every browser that the manifest admits.
 */

import type { Browser } from 'webextension-polyfill'

const { browser, chrome } = globalThis as unknown as { readonly browser?: Browser; readonly chrome: Browser }

export default browser ?? chrome
