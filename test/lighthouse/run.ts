import getPort, { portNumbers } from 'get-port'
import { serveDemoPage } from '../../tools/run/demo-page'
import { launchQuery } from '../local-deskdirector/launch-query'
import { serveLocalDeskDirector } from '../local-deskdirector/serve-local-deskdirector'
import { formFactors, judge } from './judge'

/**
 * `npm run lighthouse`: what Lighthouse says of each screen of the built page, as a phone and as a desk has it, in
 * accessibility and best practices. Fails where either is below 100. Not a part of `npm test`, since Lighthouse is fetched
 * for it: axe, most of what it asks, is.
 */
async function run(): Promise<void> {
  const port = await getPort({ port: portNumbers(4720, 4780) })
  const host = `http://127.0.0.1:${port}`
  const page = await serveDemoPage('lighthouse', [{ host, profile: 'tokity' }])
  const pageUrl = `${page.origin}/index.html`
  const desk = await serveLocalDeskDirector({ port, pageUrl, allowedOrigins: [page.origin] })
  const [contact] = desk.instance.contacts
  const ticket = [...desk.instance.tickets.values()].find(
    ({ contact: owner }) => owner?.id === contact?.id,
  )

  /** A fresh launch of a contact's, at a place in the page. */
  const launch = async (route: string) => {
    const query = await launchQuery(desk, host)
    return `${pageUrl}?${query.toString()}${route}`
  }
  const screens: readonly (readonly [name: string, url: () => string | Promise<string>])[] = [
    ['list', () => launch('')],
    ['ticket', () => launch(`#/tickets/${ticket?.id ?? ''}`)],
    ['new ticket', () => launch('#/new')],
    ['overview', () => launch('#/overview')],
    ['set-up check', () => launch('#/setup')],
    ['nothing found', () => launch('#/tickets?q=zebra%20crossing')],
    ['no launch', () => pageUrl],
  ]
  try {
    for (const [name, url] of screens) {
      for (const formFactor of formFactors) {
        const { accessibility, bestPractices, faults } = await judge(await url(), formFactor)
        process.stdout.write(
          `${name}, ${formFactor}: accessibility ${accessibility}, best practices ${bestPractices}\n`,
        )
        for (const fault of faults) process.stdout.write(`  ${fault}\n`)
        if (Math.min(accessibility, bestPractices) < 100) process.exitCode = 1
      }
    }
  } finally {
    await Promise.all([page.close(), desk.close()])
  }
}

await run()
