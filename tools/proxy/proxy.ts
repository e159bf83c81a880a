/** A web of files: an HTTP proxy on this machine that answers for real host names and for nothing else. */

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Reply {
  readonly body: string | Uint8Array
  /** With charset where it is text; HTML in UTF-8 unless said otherwise. */
  readonly type?: string
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
}

export interface Asked {
  readonly method: string
  readonly url: string
  readonly found: boolean
}

export interface FixtureProxy {
  readonly port: number
  /** Serves `reply` at an address such as `http://www.reuters.com/world/`, from now on. */
  serve(url: string, reply: Reply | string): void
  /** Every request so far, oldest first. */
  readonly log: readonly Asked[]
  close(): Promise<void>
}

const HTML = 'text/html; charset=utf-8'

/** An address as it is looked up: without query and fragment, so that a page can be asked for again. */
function keyOf(url: string): string {
  const { protocol, host, pathname } = new URL(url)
  return `${protocol}//${host}${pathname}`
}

/** A proxied request carries a whole address in its first line; a direct one only a path. */
function addressOf(request: IncomingMessage): string {
  const line = request.url ?? '/'
  return URL.canParse(line) ? line : `http://${request.headers.host ?? 'localhost'}${line}`
}

function send(response: ServerResponse, { body, type = HTML, status = 200, headers = {} }: Reply): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', ...headers })
  response.end(body)
}

/** Starts a proxy on a free port of this machine. Whatever it does not serve gets 404 and stands in the log. */
export async function startProxy(): Promise<FixtureProxy> {
  const replies = new Map<string, Reply>()
  const log: Asked[] = []

  const server = createServer((request, response) => {
    const url = addressOf(request)
    const reply = replies.get(keyOf(url))
    log.push({ method: request.method ?? 'GET', url, found: reply !== undefined })
    send(response, reply ?? { body: `Nothing is served at ${url}\n`, type: 'text/plain; charset=utf-8', status: 404 })
  })
  // A tunnel would be an https page: none is served, and that it was asked for is kept.
  server.on('connect', (request, socket) => {
    log.push({ method: 'CONNECT', url: request.url ?? '', found: false })
    socket.on('error', () => socket.destroy())
    socket.end('HTTP/1.1 404 Not Found\r\n\r\n')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))

  return {
    port: (server.address() as AddressInfo).port,
    log,
    serve: (url, reply) => void replies.set(keyOf(url), typeof reply === 'string' ? { body: reply } : reply),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
