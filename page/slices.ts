/** Long work in short slices, so that the page never waits for it. */

/** A slice ends after this long; a frame at 60 Hz has 16 ms, and the page needs most of it. */
const SLICE_MS = 4

interface Yielding {
  readonly scheduler?: { yield?(): Promise<void> }
}

/** Gives the page a turn before going on. */
function pause(): Promise<void> {
  const { scheduler } = globalThis as Yielding
  return scheduler?.yield ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve))
}

/** Runs a generator to its end in slices; rejects with the signal's reason when it aborts. */
export async function runInSlices(work: Generator<void, void, void>, signal: AbortSignal): Promise<void> {
  let until = performance.now() + SLICE_MS
  while (!work.next().done) {
    if (performance.now() < until) continue
    await pause()
    signal.throwIfAborted()
    until = performance.now() + SLICE_MS
  }
}
