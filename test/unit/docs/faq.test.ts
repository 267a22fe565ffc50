import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { actions } from '../../../src/messages/en/actions'
import { boot } from '../../../src/messages/en/boot'
import { conflict } from '../../../src/messages/en/conflict'
import { edit } from '../../../src/messages/en/edit'
import { exporting } from '../../../src/messages/en/export'
import { failures } from '../../../src/messages/en/failures'
import { listAround } from '../../../src/messages/en/list-around'
import { newTicket } from '../../../src/messages/en/new-ticket'
import { notices } from '../../../src/messages/en/notices'
import { reply } from '../../../src/messages/en/reply'
import { shell } from '../../../src/messages/en/shell'
import { ticket } from '../../../src/messages/en/ticket'
import { writing } from '../../../src/messages/en/writing'

const faq = readFileSync('docs/faq.md', 'utf8')
const headings = [...faq.matchAll(/^### (.+)$/gm)].map(([, title = '']) => title)

/** Every title that a launch, a failed request or a blocked print can have, and those of the screens' own notices. */
const titles = [
  boot.notLoaded.title,
  exporting.printBlocked.title,
  ...Object.values(notices.launch).map(({ title }) => title),
  ...Object.values(failures).flatMap((each) =>
    typeof each === 'object' && 'title' in each ? [each.title] : [],
  ),
  shell.screenMissing.title,
  shell.lastResort.title,
  listAround.unbound.title,
  newTicket.unbound.title,
  ticket.unbound.title,
  listAround.broken.title(3).replace('3', '{count}'),
  ticket.broken.title(1),
  ticket.refreshFailed,
  ticket.missing.title,
  ticket.forbidden.title,
  ticket.file.refused,
  reply.movedOn.title,
  reply.withdrawn.title,
  actions.putOff.title,
  conflict.title,
  edit.withdrawn.ticket,
  edit.description.htmlTitle,
  newTicket.filesLeft.title,
  writing.files.refused.title(1),
  writing.refused.title(reply.what),
  ...Object.values(writing.elsewhere).map(({ title }) => title),
]

it('the FAQ has an answer to every notice, and to no other', () => {
  expect([...headings].sort()).toEqual([...new Set(titles)].sort())
})

it.each([listAround.broken.all(3), listAround.broken.titles(3), listAround.broken.values(3)])(
  'and says what “%s” means',
  (words) => {
    expect(faq.replaceAll('\n', ' ')).toContain(words)
  },
)
