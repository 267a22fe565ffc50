import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { serveFolder } from '../../../../tools/run/serve-static'
import { ask } from '../../../../tools/verify/ask'
import { verifyPage } from '../../../../tools/verify/verify-page'
import { expected, HTML, SCRIPT } from './hosted'

it('the server of `npm start` and of the browser tests is as good as a host has to be', async () => {
  const root = mkdtempSync(join(tmpdir(), 'served-'))
  mkdirSync(join(root, 'assets'))
  writeFileSync(join(root, 'index.html'), HTML)
  writeFileSync(join(root, 'icon.png'), '')
  for (const name of ['index-a1.js', 'around-b2.js'])
    writeFileSync(join(root, 'assets', name), SCRIPT)
  const server = await serveFolder(root, 0, ['https://support.acme.example'])
  try {
    const url = new URL(`${server.origin}/index.html`)
    const findings = await verifyPage(url, expected, ask)
    expect(findings.filter(({ fix }) => fix !== null)).toEqual([])
    expect(findings.map(({ what }) => what)).toContain('It is on this machine')
  } finally {
    await server.close()
  }
})
