import type { Words } from './en'
import { actions } from './nl/actions'
import { common } from './nl/common'
import { conflict } from './nl/conflict'
import { ownDrafts } from './nl/drafts'
import { edit } from './nl/edit'
import { ended } from './nl/ended'
import { exporting } from './nl/export'
import { failures } from './nl/failures'
import { listAround } from './nl/list-around'
import { list } from './nl/list'
import { newTicket } from './nl/new-ticket'
import { notices } from './nl/notices'
import { overview } from './nl/overview'
import { reply } from './nl/reply'
import { setup } from './nl/setup'
import { shell } from './nl/shell'
import { ticket } from './nl/ticket'
import { writing } from './nl/writing'

/** What the page says in Dutch. */
export const nl: Required<Words> = {
  language: 'nl',
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
