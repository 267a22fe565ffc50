import * as v from 'valibot'
import { closedObject, listOf } from './closed-object'
import { wants } from './mistake'
import { isSafe } from './origin'
import { about, numberFrom, oneOf, textLike } from './plain-values'

/** A whole of the file: what isn't written is what its parts default to. */
function section<const Entries extends v.ObjectEntries>(text: string, entries: Entries) {
  return v.optional(about(text, closedObject(entries)), {})
}

/** A number that isn't written is `fallback`. */
function number(text: string, fallback: number, example: number, least: number, what: string) {
  return v.optional(about(text, numberFrom(least, what), example), fallback)
}

const ADDRESS = /^(https:\/\/[^\s/?#]|http:\/\/(localhost|127(\.\d+){3}|\[::1\])(?![^:/?#]))\S*$/

const url = v.pipe(
  v.string(wants('an https address')),
  v.check(
    (text) => ADDRESS.test(text) && URL.canParse(text) && isSafe(new URL(text)),
    wants('an https address'),
  ),
  v.metadata({ pattern: ADDRESS.source }),
)

const logo = textLike(
  'an https address, a data:image/ address, or a file beside the page',
  /^(https:\/\/\S+|data:image\/\S+|(?!\/)[^:\s\\]+)$/,
)

const mediaType = textLike(
  'a media type such as image/* or an ending such as .pdf',
  /^([\w.+-]+\/[\w.*+-]+|\.[\w-]+)$/,
)

const minutesLeft = v.pipe(
  listOf(numberFrom(0.1, 'a number of minutes'), 'minutes'),
  v.check(
    (minutes) => minutes.every((left, index) => index === 0 || left < (minutes[index - 1] ?? 0)),
    'The minutes don’t go down.\nWrite the most first, such as [10, 5, 1].',
  ),
  v.metadata({ uniqueItems: true }),
)

/** The parts of `site.json` that are about the page itself. */
export const sections = {
  session: section('How long a person can work before the menu item is opened again.', {
    minutes: number(
      'Minutes after the launch at which a session ends whose token doesn’t say when.',
      60,
      45,
      1,
      'a number of minutes, 1 or more',
    ),
    warnAt: v.optional(
      about(
        'How many minutes before its end the page says so, the most first.',
        minutesLeft,
        [15, 5, 1],
      ),
      [10, 5, 1],
    ),
    graceMinutes: number(
      'Minutes for which an ended session stays readable before the screen is wiped.',
      5,
      0,
      0,
      'a number of minutes, 0 or more',
    ),
    renewUrl: v.optional(
      about(
        'The portal’s own address of this menu item: the ended page then has a link that opens it again.',
        v.nullable(url),
        'https://support.acme.example/your/menu/item',
      ),
      null,
    ),
  }),
  drafts: section('What becomes of words that were typed and not sent.', {
    keep: v.optional(
      about(
        'Where they are kept: nowhere, until the browser’s tab is closed, or on the device.',
        oneOf(['off', 'session', 'device']),
        'session',
      ),
      'device',
    ),
    days: number('Days after which one is thrown away.', 14, 30, 1, 'a number of days, 1 or more'),
  }),
  uploads: section('Which files may be attached.', {
    maxMegabytes: number(
      'The most that one file may weigh.',
      15,
      25,
      0.001,
      'a number of megabytes above 0',
    ),
    types: v.optional(
      about(
        'Media types such as image/* and endings such as .pdf. An empty list allows any file.',
        listOf(mediaType, 'types'),
        ['image/*', '.pdf'],
      ),
      [],
    ),
  }),
  polling: section('How often the page looks for what is new.', {
    listSeconds: number(
      'Seconds between two looks at the list.',
      60,
      120,
      1,
      'a number of seconds, 1 or more',
    ),
    ticketSeconds: number(
      'Seconds between two looks at an open ticket.',
      30,
      15,
      1,
      'a number of seconds, 1 or more',
    ),
  }),
  canned: v.optional(
    about(
      'Replies to choose from.',
      listOf(
        closedObject({
          name: about('What it is found by.', textLike('a name'), 'Restart'),
          text: about(
            'The reply. {{contact.firstName}} stands for the first name of the ticket’s contact.',
            textLike('a text'),
            'Hi {{contact.firstName}}, please restart it.',
          ),
        }),
        'replies',
      ),
    ),
    [],
  ),
  brand: section('What the page looks like.', {
    name: v.optional(
      about('Its name, above the list and in the browser’s tab.', textLike('a name'), 'Acme IT'),
      'Tickets',
    ),
    accent: v.optional(
      about(
        'Its colour: # and six hex digits.',
        textLike('a colour such as #3157d5', /^#[0-9a-fA-F]{6}$/),
        '#0f766e',
      ),
      '#3157d5',
    ),
    logo: v.optional(
      about(
        'Its picture: an https address, a data:image/ address, or a file beside the page.',
        v.nullable(logo),
        'https://cdn.example/logo.svg',
      ),
      null,
    ),
  }),
}
