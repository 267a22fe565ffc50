import { createServer, type IncomingMessage } from 'node:http'
import { deskKinds, type DeskKind } from './desk-kinds'
import { expect, pageOrigin, test } from './fixtures'
import { checked, expectLine } from './setup-lines'

/** Another kind's port for this same worker, which has one kind at a time: listed in `site.json`, and free. */
function freePort(deskKind: DeskKind, worker: number): number {
  const ports = JSON.parse(process.env['E2E_INSTANCES'] ?? '{}') as Record<DeskKind, number[]>
  const other = deskKinds.find((kind) => kind !== deskKind) ?? deskKind
  return ports[other][worker] ?? 0
}

/** An instance's address for `host`, with a launch that begins at the check. */
function atCheck(launchUrl: string, host: string): string {
  const url = new URL(launchUrl)
  url.searchParams.set('host', host)
  url.searchParams.set('route', '/setup')
  return url.href
}

test('an instance that doesn’t let the page in is told from none, until it does', async ({
  page,
  desk,
  launchUrl,
}) => {
  const strangers: string[] = []
  page.on('request', (request) => {
    const { origin, pathname } = new URL(request.url())
    if (origin === desk.origin && !pathname.startsWith('/api/')) strangers.push(request.url())
  })
  desk.settings.update({ allowedOrigins: [] })
  await page.goto(await launchUrl())
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/can’t be reached/)
  expect(strangers).toHaveLength(0)
  await page.getByRole('link', { name: 'Check the set-up' }).click()
  await checked(page, '1 thing to do')
  await expectLine(page, 'The instance answers', 'To do', /Something answers at .*Developer Corner/)
  await expect(page.getByRole('button', { name: 'Copy origin' })).toBeVisible()
  expect(strangers).toHaveLength(1)

  desk.settings.update({ allowedOrigins: [pageOrigin()] })
  await page.getByRole('button', { name: 'Check again' }).click()
  await checked(page, 'Everything is in order')
  expect(strangers).toHaveLength(1)
})

test('whoever is there hears of no token, no cookie and no referrer', async ({
  page,
  context,
  deskKind,
  launchUrl,
}, { parallelIndex }) => {
  const heard: IncomingMessage[] = []
  const server = createServer((request, response) => {
    heard.push(request)
    response.writeHead(404).end()
  })
  const host = `http://127.0.0.1:${freePort(deskKind, parallelIndex)}`
  await new Promise<void>((listening) => {
    server.listen(Number(new URL(host).port), '127.0.0.1', listening)
  })
  try {
    await context.addCookies([{ name: 'portal', value: 'signed-in', url: host }])
    const url = atCheck(await launchUrl(), host)
    await page.goto(url)
    await checked(page, '1 thing to do')
    await expectLine(page, 'The instance answers', 'To do', /Something answers at/)
    const asked = heard.filter(({ method }) => method !== 'OPTIONS')
    expect(asked.map((request) => request.url)).toEqual(['/robots.txt'])
    const { headers } = asked[0] ?? { headers: {} }
    expect(headers).not.toHaveProperty('authorization')
    expect(headers).not.toHaveProperty('cookie')
    expect(headers).not.toHaveProperty('referer')
    const token = new URL(url).searchParams.get('access_token') ?? '-'
    for (const { url: path, rawHeaders } of heard) {
      expect(`${path} ${rawHeaders.join()}`).not.toContain(token)
    }
  } finally {
    server.closeAllConnections()
    await new Promise((closed) => server.close(closed))
  }
})

test('an address where nothing listens is said to be that', async ({ page, deskKind, launchUrl }, {
  parallelIndex,
}) => {
  const host = `http://127.0.0.1:${freePort(deskKind, parallelIndex)}`
  await page.goto(atCheck(await launchUrl(), host))
  await checked(page, '1 thing to do')
  await expectLine(page, 'The instance answers', 'To do', /Nothing answers at .*firewall/)
  await expectLine(page, 'The list of tickets', 'Not known', /can’t be reached/)
  await expect(page.getByRole('button', { name: 'Copy origin' })).toHaveCount(0)
  await page.getByText('The report as text').click()
  await expect(page.getByRole('textbox', { name: 'The report as text' })).toHaveValue(
    new RegExp(`\\[To do\\] The instance answers: Nothing answers at ${host}`),
  )
})
