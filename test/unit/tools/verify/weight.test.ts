import { describe, expect, it } from 'vitest'
import { gzipSync } from 'node:zlib'
import { fixes, SCRIPT, said } from './hosted'

const kilobytes = (level: number) => (gzipSync(SCRIPT, { level }).length / 1000).toFixed(1)

describe('what comes over the wire', () => {
  it('is counted, whatever the host says of its length', async () => {
    const unsaid = await said({})
    const wrong = await said({ script: { 'Content-Length': '7' } })
    for (const words of [unsaid, wrong]) {
      expect(words).toContain(`index-a1.js is compressed: ${kilobytes(6)} kB on the wire`)
      expect(words.join('\n')).toMatch(/The document is compressed: \d\.\d kB on the wire/)
    }
  })

  it('as it is, is told beside what it could be', async () => {
    const found = await fixes({ script: { 'Content-Encoding': null } })
    expect(found).toContain(
      `index-a1.js is sent as it is: ${(SCRIPT.length / 1000).toFixed(1)} kB on the wire, where gzip makes ${kilobytes(6)} kB`,
    )
    const document = await fixes({ document: { 'Content-Encoding': null } })
    expect(document).toEqual([expect.stringMatching(/^The document is sent as it is/)])
  })

  it('hardly compressed is told, too', async () => {
    expect(await fixes({ level: 0 })).toEqual([
      expect.stringMatching(/^The document is hardly compressed/),
      expect.stringMatching(/^index-a1.js is hardly compressed/),
      expect.stringMatching(/^around-b2.js is hardly compressed/),
    ])
    expect(await fixes({ level: 5 })).toEqual([])
  })

  it('may be as it is where it fits into a packet', async () => {
    const host = { code: 'say(1)', script: { 'Content-Encoding': null } }
    expect(await fixes(host)).toEqual([])
    expect(await said(host)).toContain('index-a1.js is sent: 0.0 kB on the wire')
  })
})
