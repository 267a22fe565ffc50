import type { StoredTicket } from '../../local-deskdirector/model'
import type { ServedDeskDirector } from '../../local-deskdirector/serve-local-deskdirector'
import { expect } from '../fixtures'
import { openTicket, replyBox, takeTicket, test } from '../writing/tickets'
import { keepsFocus, tabTo } from './by-keyboard'

/** Has somebody of the support team say something in a ticket. */
function answer({ instance }: ServedDeskDirector, ticket: StoredTicket, note: string) {
  const said = [...instance.tickets.values()].flatMap(({ notes }) => notes)
  const like = said.find(
    ({ isInternal, createdBy }) => !isInternal && createdBy.userType === 'agent',
  )
  if (like === undefined) throw new Error('Nobody of the support team has said anything.')
  const createdOn = new Date().toISOString()
  ticket.notes.push({ ...like, id: 9_000_000 + ticket.id, note, createdOn, attachments: [] })
}

test('a picture that a note holds back is shown, and one that doesn’t load passed, without a mouse', async ({
  page,
  desk,
  launchUrl,
}) => {
  const picture = await page.screenshot({ clip: { x: 0, y: 0, width: 60, height: 40 } })
  const asked: string[] = []
  await page.route('https://*.example/*.png', async (route) => {
    asked.push(route.request().url())
    if (route.request().url().includes('gone')) await route.abort()
    else await route.fulfill({ contentType: 'image/png', body: picture })
  })
  const ticket = takeTicket(desk)
  answer(
    desk,
    ticket,
    '![The desk](https://here.example/desk.png)\n\n![The lamp](https://gone.example/lamp.png)',
  )
  await page.goto(await launchUrl())
  await openTicket(page, ticket)
  const note = page.getByRole('article').last()
  await tabTo(page, note.getByRole('button', { name: 'Show picture from here.example' }))
  expect(asked).toEqual([])
  await page.keyboard.press('Enter')
  await expect(note.getByRole('img', { name: 'The desk' })).toBeFocused()
  await keepsFocus(page)
  expect(asked).toEqual(['https://here.example/desk.png'])

  await tabTo(page, note.getByRole('button', { name: 'Show picture from gone.example' }))
  await page.keyboard.press('Enter')
  await expect(note.getByText('[this picture didn’t load] The lamp')).toBeVisible()
  await keepsFocus(page)
  await tabTo(page, replyBox(page))
})
