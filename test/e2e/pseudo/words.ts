import { en, type Words } from '../../../src/messages/en'
import { actions } from '../../../src/messages/en/actions'
import { conflict } from '../../../src/messages/en/conflict'
import { ownDrafts } from '../../../src/messages/en/drafts'
import { edit } from '../../../src/messages/en/edit'
import { exporting } from '../../../src/messages/en/export'
import { failures } from '../../../src/messages/en/failures'
import { listAround } from '../../../src/messages/en/list-around'
import { newTicket } from '../../../src/messages/en/new-ticket'
import { notices } from '../../../src/messages/en/notices'
import { overview } from '../../../src/messages/en/overview'
import { reply } from '../../../src/messages/en/reply'
import { setup } from '../../../src/messages/en/setup'
import { ticket } from '../../../src/messages/en/ticket'
import { writing } from '../../../src/messages/en/writing'
import { pseudo } from './pseudo'

/** What the page says in English, all of it. */
export const english: Required<Words> = {
  ...{ ...en, actions, conflict, ownDrafts, edit, exporting, failures, listAround },
  ...{ newTicket, notices, overview, reply, setup, ticket, writing },
}

/** In the place of Dutch, whose file the page asks for; dates stay English ones. */
export const nl: Required<Words> = { ...pseudo(english), language: 'en-XA' }
