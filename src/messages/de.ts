import type { Words } from './en'
import { actions } from './de/actions'
import { common } from './de/common'
import { conflict } from './de/conflict'
import { ownDrafts } from './de/drafts'
import { edit } from './de/edit'
import { ended } from './de/ended'
import { exporting } from './de/export'
import { failures } from './de/failures'
import { listAround } from './de/list-around'
import { list } from './de/list'
import { newTicket } from './de/new-ticket'
import { notices } from './de/notices'
import { overview } from './de/overview'
import { reply } from './de/reply'
import { setup } from './de/setup'
import { shell } from './de/shell'
import { ticket } from './de/ticket'
import { writing } from './de/writing'

/** What the page says in German, every chapter of it. */
export const de: Required<Words> = {
  language: 'de',
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
