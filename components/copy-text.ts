/** Puts text on the clipboard, and says honestly where that is not allowed. */

/** Copies on a reader's gesture; `false` where the page is not secure or the browser refuses. */
export async function copyText(text: string): Promise<boolean> {
  // `navigator.clipboard` is absent on pages without TLS.
  const clipboard: Clipboard | undefined = navigator.clipboard
  if (clipboard === undefined) return false
  try {
    await clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
