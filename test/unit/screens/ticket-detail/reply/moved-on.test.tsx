// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { flavours } from '../../../../local-deskdirector/flavour'
import { agentAnswers } from '../../../../support/agent-answers'
import { backToEmpty, button, field, openTicket, ownTime, pass, write, writes } from './set-up'

ownTime()

type Shown = Awaited<ReturnType<typeof openTicket>>

const deeds = {
  answered: ({ stored, local }: Shown) => agentAnswers(local, stored(), 'Please restart it first.'),
  closed({ stored }: Shown) {
    stored().isClosed = true
  },
}

const kinds = Object.keys(deeds) as (keyof typeof deeds)[]

describe.each(flavours)('a reply to a ticket of %s that somebody else has just', (flavour) => {
  it.each(kinds)('%s', async (deed) => {
    const shown = await openTicket(flavour)
    await write(shown, 'It still hangs')
    await shown.user.click(button('Send reply'))
    deeds[deed](shown)
    await pass(6)
    const notice = await screen.findByText('This ticket has moved on')
    expect(notice).toBeVisible()
    expect(writes(shown)).toEqual([])
    expect(field()).toHaveValue('It still hangs')
    if (deed === 'answered')
      expect(await screen.findByText('Please restart it first.')).toBeVisible()
    else await shown.user.click(await screen.findByRole('radio', { name: 'Just say thanks' }))

    await shown.user.click(button('Send it as it is'))
    expect(document.body).not.toHaveFocus()
    await pass(2)
    await backToEmpty()
    expect(shown.ours('It still hangs')).toHaveLength(1)
    expect(writes(shown)).toHaveLength(1)
    expect(screen.queryByText('This ticket has moved on')).toBeNull()
  })
})

it('a reply after one’s own isn’t held back by that', async () => {
  const shown = await openTicket()
  for (const text of ['First', 'Second']) {
    await write(shown, text)
    await shown.user.click(button('Send reply'))
    await pass(6)
    await backToEmpty()
    expect(shown.ours(text)).toHaveLength(1)
  }
})
