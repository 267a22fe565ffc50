import type { Words } from './en'
import { actions } from './ja/actions'
import { common } from './ja/common'
import { conflict } from './ja/conflict'
import { ownDrafts } from './ja/drafts'
import { edit } from './ja/edit'
import { ended } from './ja/ended'
import { exporting } from './ja/export'
import { failures } from './ja/failures'
import { list } from './ja/list'
import { listAround } from './ja/list-around'
import { newTicket } from './ja/new-ticket'
import { notices } from './ja/notices'
import { overview } from './ja/overview'
import { reply } from './ja/reply'
import { setup } from './ja/setup'
import { shell } from './ja/shell'
import { ticket } from './ja/ticket'
import { writing } from './ja/writing'

/** All that the page says, in Japanese. */
export const ja: Required<Words> = {
  language: 'ja',
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
