import type { Words } from './en'
import { actions } from './fr/actions'
import { common } from './fr/common'
import { conflict } from './fr/conflict'
import { edit } from './fr/edit'
import { ended } from './fr/ended'
import { list } from './fr/list'
import { ownDrafts } from './fr/drafts'
import { exporting } from './fr/export'
import { failures } from './fr/failures'
import { listAround } from './fr/list-around'
import { newTicket } from './fr/new-ticket'
import { notices } from './fr/notices'
import { overview } from './fr/overview'
import { reply } from './fr/reply'
import { setup } from './fr/setup'
import { shell } from './fr/shell'
import { ticket } from './fr/ticket'
import { writing } from './fr/writing'

/** What the page says in French, by room. */
export const fr: Required<Words> = {
  language: 'fr',
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
