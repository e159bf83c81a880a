/** What a page's processor did for the extension, told from samples of the call stack. */

import type { CDPSession, Protocol } from 'puppeteer-core'

/** Microseconds between two samples. */
const INTERVAL_US = 200
/** Samples without the extension between two with it that still belong to one stretch: the collector's, or a sample lost. */
const GAP_US = 1_000

export interface Share {
  /** Milliseconds in which a function of the extension was on the stack. */
  readonly total: number
  /** Milliseconds of the longest stretch without a pause. */
  readonly longest: number
}

export async function startProfile(session: CDPSession): Promise<void> {
  await session.send('Profiler.enable')
  await session.send('Profiler.setSamplingInterval', { interval: INTERVAL_US })
  await session.send('Profiler.start')
}

/** Functions of the extension and all that they call. */
function ofExtension(nodes: readonly Protocol.Profiler.ProfileNode[]): ReadonlySet<number> {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const inside = new Set<number>()
  const visit = (node: Protocol.Profiler.ProfileNode, isInside: boolean) => {
    const here = isInside || node.callFrame.url.startsWith('chrome-extension://')
    if (here) inside.add(node.id)
    for (const id of node.children ?? []) {
      const child = byId.get(id)
      if (child) visit(child, here)
    }
  }
  const [root] = nodes
  if (root) visit(root, false)
  return inside
}

/** Ends the profile and tells the extension's share of it. */
export async function stopProfile(session: CDPSession): Promise<Share> {
  const { profile } = await session.send('Profiler.stop')
  const inside = ofExtension(profile.nodes)
  let total = 0
  let longest = 0
  let stretch = 0
  let gap = 0
  for (const [place, id] of (profile.samples ?? []).entries()) {
    // A sample stands for the time up to the next one.
    const us = Math.min(profile.timeDeltas?.[place + 1] ?? 0, GAP_US)
    if (inside.has(id)) {
      total += us
      stretch += us
      gap = 0
      longest = Math.max(longest, stretch)
    } else {
      gap += us
      if (gap > GAP_US) stretch = 0
    }
  }
  return { total: total / 1_000, longest: longest / 1_000 }
}
