/** Processor time that scripts take in a page, from the browser's own trace: promises' continuations count, waiting does not. */

import type { CDPSession, Protocol } from 'puppeteer-core'

interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  /** Start and length in microseconds; `tdur` is processor time of the thread. */
  readonly ts: number
  readonly dur?: number
  readonly tdur?: number
}

/** Everything that runs script begins in one of these. */
const SCRIPT = new Set(['EvaluateScript', 'FunctionCall', 'RunMicrotasks', 'v8.run', 'v8.callFunction'])

/** Milliseconds of script, each moment counted once however the events are nested. */
function scriptMs(events: readonly TraceEvent[]): number {
  const runs = events.filter(({ name, dur }) => SCRIPT.has(name) && dur !== undefined)
  const ends = new Map<string, number>()
  let us = 0
  for (const { pid, tid, ts, dur = 0, tdur = 0 } of runs.sort((a, b) => a.ts - b.ts)) {
    const thread = `${pid} ${tid}`
    if (ts < (ends.get(thread) ?? 0)) continue
    ends.set(thread, ts + dur)
    us += tdur
  }
  return us / 1_000
}

/** Traces while `work` goes on; gives the milliseconds of script in all threads of the page. */
export async function scriptTime(session: CDPSession, work: () => Promise<void>): Promise<number> {
  const events: TraceEvent[] = []
  const collect = ({ value }: Protocol.Tracing.DataCollectedEvent) => void events.push(...(value as unknown as TraceEvent[]))
  session.on('Tracing.dataCollected', collect)
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'v8', 'v8.execute'], excludedCategories: ['*'] },
  })
  await work()
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()))
  await session.send('Tracing.end')
  await complete
  session.off('Tracing.dataCollected', collect)
  return scriptMs(events)
}
