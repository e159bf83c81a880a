/** The gallery as one HTML text that needs nothing else. */

import { bundle } from './browser/bundle.ts'

/** The page; `ready` on its global resolves to the names of its states once all stand as they should. */
export async function galleryPage(): Promise<string> {
  const script = await bundle('gallery/main.tsx', 'production')
  // The end of the element must not occur in the script.
  const inline = script.replaceAll('</script', '<\\/script')
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Gallery</title></head>
<body><script>${inline}; globalThis.ready = underTest.showGallery()</script></body></html>`
}
