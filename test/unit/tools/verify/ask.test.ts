import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { afterEach, expect, it, vi } from 'vitest'
import { ask, unpack } from '../../../../tools/verify/ask'

let server: Server | undefined

afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

async function serve(listener: RequestListener): Promise<URL> {
  const started = createServer(listener)
  server = started
  await new Promise<void>((listening) => started.listen(0, '127.0.0.1', listening))
  return new URL(`http://127.0.0.1:${(started.address() as AddressInfo).port}/`)
}

const TEXT = 'ticket '.repeat(900)

it.each([
  ['gzip', gzipSync(TEXT)],
  ['br', brotliCompressSync(TEXT)],
  ['deflate', deflateSync(TEXT)],
  ['x-gzip', gzipSync(TEXT)],
  ['identity', Buffer.from(TEXT)],
])('what is streamed as %s is counted as it comes, and read unpacked', async (encoding, body) => {
  const url = await serve((_, response) => {
    response.writeHead(200, { 'Content-Encoding': encoding })
    // In two pieces: nobody has said how much it will be.
    response.write(body.subarray(0, 20))
    response.end(body.subarray(20))
  })
  const answer = await ask(url)
  expect(answer.headers.get('Content-Length')).toBeNull()
  expect(answer.bytes.length).toBe(body.length)
  expect(unpack(answer).toString()).toBe(TEXT)
})

it('what isn’t packed as it is said to be is no answer', () => {
  const headers = new Headers({ 'Content-Encoding': 'GZip' })
  expect(() => unpack({ status: 200, headers, bytes: Buffer.from(TEXT) })).toThrow(
    'what came is said to be gzip, and isn’t',
  )
  expect(unpack({ status: 200, headers, bytes: gzipSync(TEXT) }).toString()).toBe(TEXT)
})

it('what is compressed as nobody asked for is told by its name', () => {
  const headers = new Headers({ 'Content-Encoding': 'zstd' })
  expect(() => unpack({ status: 200, headers, bytes: Buffer.from(TEXT) })).toThrow(
    'what came is compressed as zstd, where gzip or br was asked for',
  )
})

it('asks for what browsers take, and says whose frame it is', async () => {
  const url = await serve(({ headers }, response) => response.end(JSON.stringify(headers)))
  const { bytes } = await ask(url, { Origin: 'null' })
  expect(JSON.parse(bytes.toString())).toMatchObject({
    'accept-encoding': 'gzip, br',
    origin: 'null',
  })
})

it('follows nothing, and joins what is said twice', async () => {
  const url = await serve((_, response) => {
    const policies = ["frame-ancestors 'none'", "img-src 'none'"]
    response.writeHead(302, { Location: '/there', 'Content-Security-Policy': policies }).end()
  })
  const { status, headers } = await ask(url)
  expect(status).toBe(302)
  expect(headers.get('Location')).toBe('/there')
  expect(headers.get('Content-Security-Policy')).toBe("frame-ancestors 'none', img-src 'none'")
})

it('rejects what breaks off, and where nobody is', async () => {
  const url = await serve((_, response) => {
    response.writeHead(200, { 'Content-Length': '99' }).write('a')
    setTimeout(() => response.destroy(), 20)
  })
  await expect(ask(url)).rejects.toThrow('aborted')
  await expect(ask(new URL('http://127.0.0.1:1/'))).rejects.toThrow('ECONNREFUSED')
})

it('says how long it has waited where no answer comes, or no end of one', async () => {
  const timeout = AbortSignal.timeout.bind(AbortSignal)
  vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => timeout(30))
  for (const begin of [false, true]) {
    const url = await serve((_, response) => void (begin && response.write('a')))
    await expect(ask(url)).rejects.toThrow('no whole answer came within 15 seconds')
    server?.closeAllConnections()
    server?.close()
  }
  vi.restoreAllMocks()
})
