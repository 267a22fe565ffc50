import { actions } from './ar/actions'
import { common } from './ar/common'
import { conflict } from './ar/conflict'
import { ownDrafts } from './ar/drafts'
import { edit } from './ar/edit'
import { ended } from './ar/ended'
import { exporting } from './ar/export'
import { failures } from './ar/failures'
import { list } from './ar/list'
import { listAround } from './ar/list-around'
import { newTicket } from './ar/new-ticket'
import { notices } from './ar/notices'
import { overview } from './ar/overview'
import { reply } from './ar/reply'
import { setup } from './ar/setup'
import { shell } from './ar/shell'
import { ticket } from './ar/ticket'
import { writing } from './ar/writing'
import type { Words } from './en'

/** What the page says in Arabic, by room. */
export const ar: Required<Words> = {
  language: 'ar',
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
