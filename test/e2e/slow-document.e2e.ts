import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, pageOrigin, test as base } from './fixtures'

/** How long the second half of the document is on its way, in ms. */
const LATE = 1_500

/** Sends one half of the document, and the other when the page's code has long come. */
async function sendSlowly(response: ServerResponse, document: string): Promise<void> {
  const half = document.indexOf('<body')
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  response.write(document.slice(0, half))
  await new Promise((resume) => setTimeout(resume, LATE))
  response.end(document.slice(half))
}

/** The built page, from a host that has its files at hand and sends its document slowly. */
async function serveSlowly() {
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    void fetch(pageOrigin() + path).then(async (answer) => {
      if (/^\/index\.html/.test(path)) return sendSlowly(response, await answer.text())
      response.setHeader('Content-Type', answer.headers.get('Content-Type') ?? '')
      response.end(Buffer.from(await answer.arrayBuffer()))
    })
  })
  await new Promise<void>((resume) => server.listen(0, '127.0.0.1', resume))
  const { port } = server.address() as AddressInfo
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() }
}

const test = base.extend<{ readonly slowUrl: string }>({
  /** A fresh launch from that host. */
  slowUrl: async ({ desk, launchUrl }, provide) => {
    const slow = await serveSlowly()
    desk.settings.update({ allowedOrigins: [slow.origin] })
    await provide((await launchUrl()).replace(pageOrigin(), slow.origin))
    slow.close()
  },
})

test('the page begins though its code comes before the whole of its document', async ({
  page,
  slowUrl,
}) => {
  await page.goto(slowUrl)
  await expect(page.locator('[data-ticket-id]').first()).toBeVisible()
  await expect(page.getByRole('combobox', { name: 'Sort by' })).toBeVisible()
})

test('code that fails before the document is whole is told of', async ({ page, slowUrl }) => {
  await page.route('**/assets/index-*.js', (route) => route.abort())
  await page.goto(slowUrl)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page did not load')
})
