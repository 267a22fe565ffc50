import type { Frame, Page, Request } from '@playwright/test'

/** Everything that leaves a page or is said to its console, from the moment this is called. */
export interface Recorder {
  /** Places a token was seen in, apart from the launch's own document and the instance's `Authorization` header. */
  leaksOf(token: string, instance: string): Promise<string[]>
}

export function record(page: Page): Recorder {
  const requests: Request[] = []
  const said: string[] = []
  page.on('request', (request) => requests.push(request))
  page.on('console', (message) => said.push(message.text()))
  page.on('pageerror', (error) => said.push(String(error.stack)))
  return {
    async leaksOf(token, instance) {
      const found = said.filter((line) => line.includes(token)).map((line) => `console: ${line}`)
      for (const request of requests)
        found.push(...(await leaksOfRequest(request, token, instance)))
      return found
    },
  }
}

async function leaksOfRequest(
  request: Request,
  token: string,
  instance: string,
): Promise<string[]> {
  const url = request.url()
  const found: string[] = []
  // The host itself asks for the document by the launch URL; that one can't be helped.
  if (url.includes(token) && request.resourceType() !== 'document') found.push(`url: ${url}`)
  for (const [name, value] of Object.entries(await request.allHeaders())) {
    const isItsPlace = name === 'authorization' && new URL(url).origin === instance
    if (value.includes(token) && !isItsPlace && !name.startsWith(':')) found.push(`${name}: ${url}`)
  }
  if (request.postData()?.includes(token)) found.push(`body: ${url}`)
  return found
}

/** Where in the frame's own world a token can be read by a script of the page: address, storage, DOM, globals, React. */
export async function findToken(frame: Frame, token: string): Promise<string[]> {
  return frame.evaluate(async (secret) => {
    const found: string[] = []
    const look = (place: string, text: unknown) => {
      if (String(text).includes(secret)) found.push(place)
    }
    look('address', location.href)
    look('history.state', JSON.stringify(history.state))
    look('referrer', document.referrer)
    look('title', document.title)
    look('DOM', document.documentElement.outerHTML)
    look('window.name', window.name)
    look('cookie', document.cookie)
    // A storage that throws, as all of them do in a frame of another site, holds nothing.
    const tried = async (place: string, read: () => unknown) => {
      try {
        look(place, JSON.stringify(await read()))
      } catch {
        return
      }
    }
    await tried('localStorage', () => localStorage)
    await tried('sessionStorage', () => sessionStorage)
    await tried('caches', async () => {
      const names = await caches.keys()
      const stores = await Promise.all(names.map((name) => caches.open(name)))
      const requests = await Promise.all(stores.map((store) => store.keys()))
      return requests.flat().map(({ url }) => url)
    })
    for (const { name = '' } of await indexedDB.databases().catch(() => [])) {
      const open = indexedDB.open(name)
      await new Promise((done) => (open.onsuccess = done))
      for (const store of open.result.objectStoreNames) {
        const all = open.result.transaction(store).objectStore(store).getAll()
        await new Promise((done) => (all.onsuccess = done))
        look('indexedDB', JSON.stringify(all.result))
      }
      open.result.close()
    }

    const seen = new Set<object>()
    const walk = (place: string, value: unknown, depth: number): void => {
      if (typeof value === 'string') return look(place, value)
      if (typeof value !== 'object' || value === null || depth > 40 || seen.has(value)) return
      if (value instanceof Node && value !== document.getElementById('root')) return
      seen.add(value)
      if (value instanceof Map)
        for (const [key, item] of value) walk(`${place}[${String(key)}]`, item, depth + 1)
      for (const key of Reflect.ownKeys(value)) {
        const property = Object.getOwnPropertyDescriptor(value, key)
        if (property !== undefined && 'value' in property) {
          look(`${place} key`, String(key))
          walk(`${place}.${String(key)}`, property.value, depth + 1)
        }
      }
    }
    walk('window', window, 0)
    const root = document.getElementById('root')
    if (root !== null)
      for (const key of Object.keys(root)) walk(`#root.${key}`, Reflect.get(root, key), 0)
    look('a global left by boot', JSON.stringify(Reflect.get(window, '__launch') ?? ''))
    return found
  }, token)
}
