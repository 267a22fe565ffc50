import * as v from 'valibot'
import { closedObject, listOf, numberFrom, openObject, textLike, valueOf } from './closed-object'
import { isSafe, origin } from './origin'
import { profileSchema } from './profile-schema'

/** A whole of the file: what isn't written is what its parts default to. */
function section<const Entries extends v.ObjectEntries>(entries: Entries) {
  return v.optional(closedObject(entries), {})
}

/** A number that isn't written is `fallback`. */
function number(fallback: number, least: number, what: string) {
  return v.optional(numberFrom(least, what), fallback)
}

const url = valueOf<string>(
  'an https address',
  (value) => typeof value === 'string' && URL.canParse(value) && isSafe(new URL(value)),
)

const logo = textLike(
  'an https address, a data:image/ address, or a file beside the page',
  /^(https:\/\/\S+|data:image\/\S+|(?!\/)[^:\s\\]+)$/,
)

const minutesLeft = v.pipe(
  listOf(numberFrom(0.1, 'a number of minutes'), 'minutes'),
  v.check(
    (minutes) => minutes.every((left, index) => index === 0 || left < (minutes[index - 1] ?? 0)),
    'The minutes don’t go down.\nWrite the most first, such as [10, 5, 1].',
  ),
)

/** `site.json`, as a deployer writes it. Only `instances` has to be there. */
export const siteSchema = closedObject({
  $schema: v.optional(v.unknown()),
  instances: v.pipe(
    listOf(
      closedObject({
        host: origin,
        profile: v.optional(textLike('the name of a profile'), 'copilot'),
      }),
      'instances',
    ),
    v.minLength(1, 'There is no instance.\nAdd the origin of your DeskDirector.'),
  ),
  profiles: v.optional(openObject(profileSchema), {}),
  session: section({
    minutes: number(60, 1, 'a number of minutes, 1 or more'),
    warnAt: v.optional(minutesLeft, [10, 5, 1]),
    graceMinutes: number(5, 0, 'a number of minutes, 0 or more'),
    renewUrl: v.optional(v.nullable(url), null),
  }),
  drafts: section({
    keep: v.optional(
      valueOf<'off' | 'session' | 'device'>('one of off, session, device', (value) =>
        ['off', 'session', 'device'].includes(String(value)),
      ),
      'device',
    ),
    days: number(14, 1, 'a number of days, 1 or more'),
  }),
  uploads: section({
    maxMegabytes: number(15, 0.001, 'a number of megabytes above 0'),
    types: v.optional(
      listOf(
        textLike(
          'a media type such as image/* or an ending such as .pdf',
          /^([\w.+-]+\/[\w.*+-]+|\.[\w-]+)$/,
        ),
        'types',
      ),
      [],
    ),
  }),
  polling: section({
    listSeconds: number(60, 1, 'a number of seconds, 1 or more'),
    ticketSeconds: number(30, 1, 'a number of seconds, 1 or more'),
  }),
  canned: v.optional(
    listOf(closedObject({ name: textLike('a name'), text: textLike('a text') }), 'replies'),
    [],
  ),
  brand: section({
    name: v.optional(textLike('a name'), 'Tickets'),
    accent: v.optional(textLike('a colour such as #3157d5', /^#[0-9a-f]{6}$/i), '#3157d5'),
    logo: v.optional(v.nullable(logo), null),
  }),
  frameAncestors: v.optional(listOf(origin, 'origins'), ['https://*.deskdirector.com']),
})
