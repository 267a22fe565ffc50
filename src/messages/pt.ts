import type { Words } from './en'
import { actions } from './pt/actions'
import { common } from './pt/common'
import { conflict } from './pt/conflict'
import { ownDrafts } from './pt/drafts'
import { edit } from './pt/edit'
import { ended } from './pt/ended'
import { exporting } from './pt/export'
import { failures } from './pt/failures'
import { list } from './pt/list'
import { listAround } from './pt/list-around'
import { newTicket } from './pt/new-ticket'
import { notices } from './pt/notices'
import { overview } from './pt/overview'
import { reply } from './pt/reply'
import { setup } from './pt/setup'
import { shell } from './pt/shell'
import { ticket } from './pt/ticket'
import { writing } from './pt/writing'

/** What the page says in Portuguese, by room. */
export const pt: Required<Words> = {
  language: 'pt',
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
