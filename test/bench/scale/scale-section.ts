import type { Browser } from '@playwright/test'
import { markMissed } from '../figures/mark-missed'
import { table } from '../figures/table'
import { inMegabytes, inTimes, inWhole, inWords } from '../figures/words'
import type { Section } from '../figures/write-report'
import type { World } from '../serve/start-world'
import { measureConversation, type ConversationFigures } from './measure-conversation'
import { measureList, type ListFigures } from './measure-list'
import { LONG, SCROLLS, type LongestFrames } from './measure-scrolling'
import { MANY } from './scale-instance'

/** How many times as long as a short conversation a long one may take. */
const LONGER = 1.5

/** Measures this page with much in it. */
export async function scaleSection(browser: Browser, world: World): Promise<Section> {
  const list = await measureList(browser, world)
  const conversation = await measureConversation(browser, world)
  return {
    title: 'With much in it',
    parts: [
      '10,000 rows of one list, on an instance that pages by `$skip` and `$take` and answers at once; the processor ' +
        '4 × slower but while they load. They are loaded as a reader would: by scrolling to the end of what is there, ' +
        'over and over. Tickets are opened from the middle of the list, and scrolling begins there. What ' +
        'a search finds takes the local instance’s own time as well, and the pause of 250 ms after which the page searches. ' +
        'This favours the page: a row that comes while one scrolls shows title and number, and the rest once scrolling ' +
        'slows down; the hand-written one has all its five texts at once. ' +
        `Medians of three, those of scrolling of ${inWords(SCROLLS)}; rows, elements, heap and loading once.`,
      listTable(list),
      'A conversation’s first paint, processor 4 × slower, each time in a page of its own; medians of three.',
      conversationTable(conversation),
    ],
  }
}

/** The list's figures beside their targets. */
export function listTable({ few, many, drawn, loading, ...list }: ListFigures): string {
  const { page, byHand } = list.scrolling
  const ms = (number: number) => `${inWhole(number)} ms`
  const longOf = ({ long, frames }: LongestFrames) => `${inWhole(long)} of ${inWhole(frames)}`
  const within = (number: number, most: number) => [
    ms(number),
    markMissed(`≤ ${most} ms`, number <= most),
  ]
  return table(
    ['a list of 10,000 rows', '>measured', '>target'],
    [
      [
        'rows loaded, of two minutes’ scrolling',
        inWhole(loading.rows),
        markMissed(inWhole(MANY), loading.rows >= MANY),
      ],
      ['longest frame, scrolling five screens a second', ...within(page.median, LONG)],
      ['… the worst', ...within(page.worst, LONG)],
      [`… frames over ${LONG} ms, of all`, longOf(page), markMissed('0', page.long === 0)],
      ['… of a hand-written list, in turns with it', ms(byHand.median), '—'],
      ['… its worst', ms(byHand.worst), '—'],
      [`… its frames over ${LONG} ms, of all`, longOf(byHand), '—'],
      ['slowest key press in search, 80 ms a key', ...within(list.typing.quick.press, 100)],
      ['… 340 ms a key, rows drawn in between', ...within(list.typing.slow.press, 100)],
      ['… the processor as it is', ...within(list.typingAsItIs.slow.press, 100)],
      ['last key to the rows it finds, 80 ms a key', ms(list.typing.quick.found), '—'],
      ['… 340 ms a key', ms(list.typing.slow.found), '—'],
      ['click on a prefetched ticket, to its conversation', ...within(list.opening.open, 100)],
      ['… the processor as it is', ...within(list.openingAsItIs.open, 100)],
      ['click on the way back, to the rows', ms(list.opening.back), '—'],
      ['… the processor as it is', ms(list.openingAsItIs.back), '—'],
      [
        'elements in the document',
        inWhole(many.elements),
        markMissed(`≤ ${inWhole(few.elements)}, at first`, many.elements <= few.elements),
      ],
      ['rows in the document', inWhole(drawn), '—'],
      ['JavaScript heap', inMegabytes(many.heap), markMissed('≤ 60 MB', many.heap <= 60e6)],
      ['JavaScript heap at the first 100 rows', inMegabytes(few.heap), '—'],
      ['time to load them, CPU as it is', `${(loading.took / 1000).toFixed(1)} s`, '—'],
      [
        '… of which scrolling alone brought no more',
        `${inWhole(loading.pressed)} ×`,
        markMissed('0 ×', loading.pressed === 0),
      ],
    ],
  )
}

/** The long conversation's figures beside the short one's. */
export function conversationTable(figures: readonly ConversationFigures[]): string {
  const [short] = figures
  const times = (of: 'opened' | 'launched', number: number) =>
    inTimes(number / (short?.[of] ?? NaN))
  const isWithin = (of: 'opened' | 'launched', number: number) =>
    number <= LONGER * (short?.[of] ?? NaN)
  return table(
    [
      'notes',
      '>from the click, ms',
      '>× the short one',
      '>from the launch, ms',
      '>× the short one',
      '>target, of both',
    ],
    figures.map(({ notes, opened, launched }) => [
      inWhole(notes),
      inWhole(opened),
      times('opened', opened),
      inWhole(launched),
      times('launched', launched),
      notes === short?.notes
        ? '—'
        : markMissed(
            `≤ ${inTimes(LONGER)}`,
            isWithin('opened', opened) && isWithin('launched', launched),
          ),
    ]),
  )
}
