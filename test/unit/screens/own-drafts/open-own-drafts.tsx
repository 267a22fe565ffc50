import { screen } from '@testing-library/react'
import { onTestFinished } from 'vitest'
import type { Writing } from '../../../../src/queries/writing/writing'
import { OwnDrafts } from '../../../../src/screens/own-drafts/own-drafts'
import { createInstance } from '../../../support/fake-connection'
import { renderAtDesk } from '../../../support/render-at-desk'

/** A page with Zoë's own menu, on an instance with these operations; `open` opens the menu. */
export async function openOwnDrafts(...bound: string[]) {
  const instance = createInstance([], [], bound)
  const who = (
    <OwnDrafts name="Zoë" minutes={45}>
      <span>Signed in as Zoë</span>
    </OwnDrafts>
  )
  const page = renderAtDesk(who, instance.connection)
  await screen.findByRole('status')
  const writing = page.client.getQueryData<Writing>(['zoe', 'writing'])!
  onTestFinished(() => writing.drafts.wipe())
  const open = () => page.user.click(screen.getByRole('button', { name: /Signed in as Zoë/ }))
  return { ...page, ...writing, open }
}
