import type { Browser } from '@playwright/test'
import { table } from '../figures/table'
import { inMegabytes, inWhole } from '../figures/words'
import type { Section } from '../figures/write-report'
import { measureMemory, type MemoryFigures } from './measure-memory'

/** Measures what this page keeps of a list that is longer than anybody scrolls. */
export async function memorySection(browser: Browser): Promise<Section> {
  return {
    title: 'Among 100,000 tickets, a page at a time',
    parts: [
      'What the page keeps is what was looked at: of a list that the instance pages, further rows come as somebody ' +
        'scrolls to them, a hundred at a time. The heap with all garbage collected:',
      memoryTable(await measureMemory(browser)),
    ],
  }
}

/** The heap by the number of tickets there are. */
export function memoryTable(figures: readonly MemoryFigures[]): string {
  return table(
    ['tickets', '>at the first rows', '>rows looked at', '>with those'],
    figures.map(({ tickets, atFirst, rows, lookedAt }) => [
      inWhole(tickets),
      inMegabytes(atFirst),
      inWhole(rows),
      inMegabytes(lookedAt),
    ]),
  )
}
