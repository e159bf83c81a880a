/** Looks into the popover, whose shadow root is closed to everybody but the browser's own tools. */

import type { CDPSession, Page } from 'puppeteer-core'

const HOST = 'fact-notes-popover'

export interface ShadowNode {
  readonly name: string
  readonly text: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly ShadowNode[]
  readonly backendNodeId: number
}

/** What `DOM.getDocument` gives, as far as it is read here. */
interface ProtocolNode {
  readonly nodeType: number
  readonly localName: string
  readonly nodeValue: string
  readonly backendNodeId: number
  readonly attributes?: readonly string[]
  readonly children?: readonly ProtocolNode[]
  readonly shadowRoots?: readonly ProtocolNode[]
}

function attributesOf(flat: readonly string[] = []): Record<string, string> {
  const pairs: Record<string, string> = {}
  for (let at = 0; at + 1 < flat.length; at += 2) pairs[flat[at] ?? ''] = flat[at + 1] ?? ''
  return pairs
}

function simplified(node: ProtocolNode): ShadowNode {
  const children = (node.children ?? []).map(simplified)
  const text = node.nodeType === 3 ? node.nodeValue : children.map((child) => child.text).join('')
  return { name: node.localName, text, attributes: attributesOf(node.attributes), children, backendNodeId: node.backendNodeId }
}

function findHost(node: ProtocolNode): ProtocolNode | null {
  if (node.localName === HOST) return node
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) {
    const host = findHost(child)
    if (host) return host
  }
  return null
}

async function withProtocol<T>(page: Page, use: (session: CDPSession) => Promise<T>): Promise<T> {
  const session = await page.createCDPSession()
  try {
    return await use(session)
  } finally {
    await session.detach()
  }
}

/** The content of the popover's shadow root; `null` where the page has no popover or it is not showing. */
export function popoverTree(page: Page): Promise<ShadowNode | null> {
  return withProtocol(page, async (session) => {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true })
    const host = findHost(root as ProtocolNode)
    const shadow = host?.shadowRoots?.[0]
    if (!host || !shadow) return null
    const showing = await session.send('DOM.getBoxModel', { backendNodeId: host.backendNodeId }).catch(() => null)
    return showing === null ? null : simplified(shadow)
  })
}

/** All nodes of a tree that pass a test, in document order. */
export function findAll(node: ShadowNode, passes: (one: ShadowNode) => boolean): readonly ShadowNode[] {
  return [...(passes(node) ? [node] : []), ...node.children.flatMap((child) => findAll(child, passes))]
}

/** The middle of a node's box, for the mouse; `null` where it has none. */
export function centreOf(page: Page, node: ShadowNode): Promise<{ readonly x: number; readonly y: number } | null> {
  return withProtocol(page, async (session) => {
    const box = await session.send('DOM.getBoxModel', { backendNodeId: node.backendNodeId }).catch(() => null)
    const [x1, y1, , , x2, y2] = box?.model.border ?? []
    if (x1 === undefined || y1 === undefined || x2 === undefined || y2 === undefined) return null
    return { x: (x1 + x2) / 2, y: (y1 + y2) / 2 }
  })
}
