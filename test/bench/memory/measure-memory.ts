import type { Browser } from '@playwright/test'
import { loadRows } from '../scale/load-rows'
import { openPage } from '../scale/open-page'
import { scaleInstance } from '../scale/scale-instance'
import { weighPage } from '../scale/weigh-page'
import { startWorld } from '../serve/start-world'

/** How many tickets somebody has. */
const sizes = [1_000, 100_000] as const

/** How many rows a reader looks at: all of the short list, a hundredth of the long one. */
const LOOKED_AT = 1_000

/** The heap that this page takes up on an instance of so many tickets, garbage collected, in bytes. */
export interface MemoryFigures {
  readonly tickets: number
  readonly atFirst: number
  readonly rows: number
  readonly lookedAt: number
}

/** Weighs the page among few tickets and among many, at its first rows and once the same number is looked at. */
export async function measureMemory(browser: Browser): Promise<MemoryFigures[]> {
  const figures: MemoryFigures[] = []
  for (const tickets of sizes) {
    const world = await startWorld({ scenarios: [], writable: scaleInstance(tickets) })
    const opened = await openPage(browser, world)
    const { page, session, close } = opened
    try {
      const { heap: atFirst } = await weighPage(page, session)
      const { rows } = await loadRows(opened, world.writable!, LOOKED_AT)
      const { heap: lookedAt } = await weighPage(page, session)
      figures.push({ tickets, atFirst, rows, lookedAt })
    } finally {
      await close()
      await world.close()
    }
  }
  return figures
}
