import { expect, it } from 'vitest'
import { main } from '../../../../tools/verify/main'
import { plainFindings } from '../../../../tools/verify/redirects'
import { expected, hostWith, PAGE, type Host } from './hosted'

/** Verify, as from the command line, and all that it asks for. */
async function verify(word: string | undefined, host: Host = {}, site = () => expected) {
  const asked: string[] = []
  const said: string[] = []
  const answer = hostWith(host)
  const exitCode = await main(word, {
    ask(url, headers) {
      asked.push(url.href)
      return answer(url, headers)
    },
    expected: site,
    print: (text) => void said.push(text),
    printError: (text) => void said.push(text),
  })
  return { exitCode, asked, said: said.join('\n') }
}

it('says what is in order, or how much is to be fixed', async () => {
  const good = await verify(PAGE.href)
  expect(good.exitCode).toBe(0)
  expect(good.said).toMatch(/^ {2}ok {3}It is on https\n[\s\S]*\nAll in order\.$/)
  const bad = await verify(PAGE.href, { script: { 'Cache-Control': 'no-cache' } })
  expect(bad.exitCode).toBe(1)
  expect(bad.said).toMatch(/ {2}FIX {2}index-a1.js: .*\n {2}FIX {2}around-b2.js: [\s\S]*\n1 to fix/)
})

it.each(['?access_token=secret', '?a=secret#/tickets', '#access_token=secret'])(
  'sends nothing of what stands behind the address (%s), by http or by https',
  async (tail) => {
    const { asked, said } = await verify(`${PAGE.href}${tail}`)
    expect(asked.join()).not.toContain('secret')
    expect(asked).toContain('http://cdn.example/tickets/index.html')
    expect(said).not.toContain('secret')
    expect(said).toContain('may hold a token, and is left out')
    expect((await verify(PAGE.href)).said).not.toContain('is left out')
  },
)

it('asks by http for the address alone', async () => {
  const heard: string[] = []
  const url = new URL('https://me:secret@cdn.example/a/?access_token=secret#secret')
  await plainFindings(url, (plain) => {
    heard.push(plain.href)
    return Promise.reject(new Error('connect ECONNREFUSED'))
  })
  expect(heard).toEqual(['http://cdn.example/a/'])
})

it.each(['cdn.example/tickets', 'localhost:4710/index.html', 'file:///srv/index.html', ''])(
  'takes “%s” for no address, says so, and asks nobody',
  async (word) => {
    const { exitCode, said, asked } = await verify(word)
    expect(exitCode).toBe(2)
    expect(said).toContain(`${word} isn’t an address that begins with https://.\nnpm run verify`)
    expect(asked).toEqual([])
  },
)

it('says how it is used where no address is given', async () => {
  expect(await verify(undefined)).toMatchObject({ exitCode: 2, asked: [] })
})

it('says the site file’s mistakes in their own words, and asks nobody', async () => {
  const { exitCode, said, asked } = await verify(PAGE.href, {}, () => {
    throw new Error('site.json has 1 mistake:\n  brnad: …')
  })
  expect(exitCode).toBe(2)
  expect(said).toBe('site.json has 1 mistake:\n  brnad: …\nNothing was asked of the host.')
  expect(asked).toEqual([])
})

it('names the address where nobody answers', async () => {
  const said: string[] = []
  const refused = [new Error('connect ECONNREFUSED ::1:443'), new Error('… 127.0.0.1:443')]
  const exitCode = await main(PAGE.href, {
    ask: () => Promise.reject(new AggregateError(refused, '')),
    expected: () => null,
    print: (text) => void said.push(text),
    printError: (text) => void said.push(text),
  })
  expect(exitCode).toBe(1)
  expect(said).toEqual([
    `No answer from ${PAGE.href}: connect ECONNREFUSED ::1:443; … 127.0.0.1:443`,
  ])
})
