import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { allows, isSame, policiesIn } from '../../../../tools/verify/policy'

const script = { kind: 'script', text: 'start()' } as const
const hash = (name: string, text: string = script.text) =>
  `'${name}-${createHash(name).update(text).digest('base64')}'`

it.each([
  ['by its hash', `script-src ${hash('sha256')}`, true],
  ['by a longer hash', `script-src 'self' ${hash('sha512')}`, true],
  ['by another’s hash', `script-src ${hash('sha256', 'stop()')}`, false],
  ['as all that is inline', "script-src 'unsafe-inline'", true],
  // CSP level 3, 6.7.3.2: a hash takes 'unsafe-inline' back.
  ['as all, but for a hash', `script-src 'unsafe-inline' ${hash('sha256', 'stop()')}`, false],
  ['by where it comes from', "script-src 'self' https:", false],
  ['by what is said of all', "default-src 'none'; img-src *", false],
  ['by what is said of elements', `script-src 'none'; script-src-elem ${hash('sha256')}`, true],
  ['by what is said first', "script-src 'none'; script-src 'unsafe-inline'", false],
  ['where nothing is said of it', 'frame-ancestors https://a.example', true],
])('a script is allowed, or not, %s', (_, text, isAllowed) => {
  expect(policiesIn(text).every((policy) => allows(policy, script))).toBe(isAllowed)
})

it('two policies say the same in whatever order', () => {
  const [one, other, third] = policiesIn(
    'Script-Src a b; img-src c, img-src  c;script-src b a ;, script-src a; img-src c',
  )
  expect(isSame(one!, other!)).toBe(true)
  expect(isSame(one!, third!)).toBe(false)
})
