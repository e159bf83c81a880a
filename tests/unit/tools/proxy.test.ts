import { request } from 'node:http'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type FixtureProxy, startProxy } from '../../../tools/proxy/proxy.ts'

let proxy: FixtureProxy
beforeEach(async () => {
  proxy = await startProxy()
})
afterEach(() => proxy.close())

/** Asks for an address through the proxy, as a browser does. */
const ask = (url: string, headers: Record<string, string> = {}): Promise<{ status: number | undefined; text: string }> =>
  new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port: proxy.port, path: url, headers }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (part: string) => {
        text += part
      })
      response.on('end', () => resolve({ status: response.statusCode, text }))
    })
    asked.on('error', reject)
    asked.end()
  })

test('serves a page under a real host name, whatever follows the "?"', async () => {
  proxy.serve('http://www.reuters.com/world/a', '<p>here</p>')
  expect(await ask('http://www.reuters.com/world/a?utm=1')).toEqual({ status: 200, text: '<p>here</p>' })
})

test('answers 404 for all else and keeps what was asked', async () => {
  proxy.serve('http://www.reuters.com/a', 'a')
  expect((await ask('http://www.reuters.com/b')).status).toBe(404)
  expect((await ask('http://apnews.com/a')).status).toBe(404)
  expect(proxy.log.map(({ url, found }) => ({ url, found }))).toEqual([
    { url: 'http://www.reuters.com/b', found: false },
    { url: 'http://apnews.com/a', found: false },
  ])
})

test('a direct request is known by its host header', async () => {
  proxy.serve('http://www.reuters.com/a', 'a')
  expect((await ask('/a', { host: 'www.reuters.com' })).text).toBe('a')
})
