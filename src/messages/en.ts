import { common } from './en/common'
import { ended } from './en/ended'
import { list } from './en/list'
import type { failures } from './en/failures'
import type { listAround } from './en/list-around'
import type { notices } from './en/notices'
import type { setup } from './en/setup'
import { shell } from './en/shell'
import type { ticket } from './en/ticket'

/** What the first screen says in English, by room. */
export const en = { language: 'en', common, shell, list, ended }

/**
 * A language: the English one's shape with its own words.
 * The later screens' chapters come with the language, or in English with the screen that speaks them.
 */
export type Words = typeof en & {
  readonly failures?: typeof failures
  readonly listAround?: typeof listAround
  readonly ticket?: typeof ticket
  readonly notices?: typeof notices
  readonly setup?: typeof setup
}
