import type { actions } from './en/actions'
import { common } from './en/common'
import type { conflict } from './en/conflict'
import type { edit } from './en/edit'
import { ended } from './en/ended'
import type { exporting } from './en/export'
import { list } from './en/list'
import type { ownDrafts } from './en/drafts'
import type { failures } from './en/failures'
import type { listAround } from './en/list-around'
import type { newTicket } from './en/new-ticket'
import type { notices } from './en/notices'
import type { overview } from './en/overview'
import type { reply } from './en/reply'
import type { setup } from './en/setup'
import { shell } from './en/shell'
import type { ticket } from './en/ticket'
import type { writing } from './en/writing'

/** What the first screen says in English, by room. */
export const en = { language: 'en', common, shell, list, ended }

/**
 * A language: the English one's shape with its own words.
 * The later screens' chapters come with the language, or in English with the screen that speaks them.
 */
export type Words = typeof en & {
  readonly actions?: typeof actions
  readonly conflict?: typeof conflict
  readonly edit?: typeof edit
  readonly exporting?: typeof exporting
  readonly failures?: typeof failures
  readonly listAround?: typeof listAround
  readonly ticket?: typeof ticket
  readonly notices?: typeof notices
  readonly newTicket?: typeof newTicket
  readonly overview?: typeof overview
  readonly ownDrafts?: typeof ownDrafts
  readonly setup?: typeof setup
  readonly reply?: typeof reply
  readonly writing?: typeof writing
}
