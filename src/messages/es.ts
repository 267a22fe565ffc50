import type { Words } from './en'
import { actions } from './es/actions'
import { common } from './es/common'
import { conflict } from './es/conflict'
import { ownDrafts } from './es/drafts'
import { edit } from './es/edit'
import { ended } from './es/ended'
import { exporting } from './es/export'
import { failures } from './es/failures'
import { list } from './es/list'
import { listAround } from './es/list-around'
import { newTicket } from './es/new-ticket'
import { notices } from './es/notices'
import { overview } from './es/overview'
import { reply } from './es/reply'
import { setup } from './es/setup'
import { shell } from './es/shell'
import { ticket } from './es/ticket'
import { writing } from './es/writing'

/** What the page says in Spanish, by room. */
export const es: Required<Words> = {
  language: 'es',
  common,
  shell,
  list,
  ended,
  actions,
  conflict,
  edit,
  exporting,
  failures,
  listAround,
  ticket,
  notices,
  newTicket,
  overview,
  ownDrafts,
  setup,
  reply,
  writing,
}
