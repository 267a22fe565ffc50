import fc from 'fast-check'
import { modelKeys } from '../../../../src/deskdirector/vocabulary'
import { anyBindings, anything, mostly, one, seldom, word } from './any-binding'

const vocabulary = fc.dictionary(
  mostly(one(...modelKeys), one('ticket.nope', 'summary')),
  mostly(fc.array(word, { maxLength: 2 }), anything),
  { maxKeys: 2 },
)

const profile = fc.record({
  extends: seldom(mostly(one('copilot'), fc.oneof(one('b', 'c'), anything), 20), 1),
  portal: seldom(mostly(anyBindings, anything), 2),
  tech: seldom(mostly(anyBindings, anything), 2),
  vocabulary: seldom(mostly(vocabulary, anything)),
})

const origin = mostly(
  one(
    'https://a.example',
    'https://*.a.example',
    'http://localhost:8080',
    'http://127.0.0.1:81',
    'https://[::1]',
    'https://a_b.example:8443',
    'https://xn--mnchen-3ya.example',
  ),
  fc.oneof(
    anything,
    one(
      'https://A.example',
      'https://a.example:443',
      'https://*.a',
      'http://a.example',
      'https://a;b.c',
      'https://a.example/',
    ),
    fc.webUrl(),
  ),
  15,
)

const number = mostly(
  fc.oneof(fc.integer({ min: 1, max: 90 }), one(0, 0.001, 0.1, 0.5, 1)),
  anything,
)
const numbers = mostly(one<number[]>([10, 5, 1], [3], []), fc.array(number, { maxLength: 3 }), 3)
const text = mostly(one('Acme', 'a b'), anything)
const address = mostly(
  one('https://a.example/x?y#z', 'http://localhost:8080/a', null),
  fc.oneof(anything, fc.webUrl(), one('http://a.example')),
  9,
)

/** What somebody may write for `site.json`: right mostly, wrong in one place or another often. */
export const anySite = fc.record({
  $schema: seldom(mostly(one('./site.schema.json'), anything)),
  instances: mostly(
    fc.array(fc.record({ host: origin, profile: seldom(mostly(one('a', 'copilot'), anything)) }), {
      minLength: 1,
      maxLength: 2,
    }),
    anything,
  ),
  profiles: mostly(
    fc.record({ a: profile, b: seldom(profile, 9), copilot: seldom(profile, 90) }),
    anything,
  ),
  session: seldom(
    fc.record({
      minutes: seldom(number),
      warnAt: seldom(numbers, 2),
      graceMinutes: seldom(number),
      renewUrl: seldom(address, 1),
    }),
  ),
  drafts: seldom(
    mostly(
      fc.record({ keep: seldom(mostly(one('off', 'device'), anything)), days: seldom(number) }),
      anything,
    ),
  ),
  uploads: seldom(
    fc.record({
      maxMegabytes: seldom(number),
      types: seldom(fc.array(mostly(one('image/*', '.pdf', 'a/b'), anything), { maxLength: 2 })),
    }),
  ),
  polling: seldom(fc.record({ listSeconds: seldom(number), ticketSeconds: seldom(number) })),
  canned: seldom(fc.array(fc.record({ name: text, text }), { maxLength: 2 })),
  brand: seldom(
    fc.record({
      name: seldom(text),
      accent: seldom(mostly(one('#3157d5', '#ABCDEF'), anything)),
      logo: seldom(mostly(one('https://a.b/c.png', 'logo.svg', null), anything)),
    }),
  ),
  frameAncestors: seldom(fc.array(origin, { maxLength: 2 })),
  nope: seldom(anything, 90),
})
