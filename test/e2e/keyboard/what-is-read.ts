import type { Page } from '@playwright/test'
import { expect } from '../fixtures'

/** How each screen of a session begins. */
export const header = `
  - banner:
    - navigation "Pages":
      - link "Tickets"
      - link "Overview"
    - timer "Session time left"
    - button /Signed in as .+ Look and drafts/
`

/** Roles that a screen reader says nothing of. */
const SILENT = /^(RootWebArea|generic|none|InlineTextBox)$/

/**
 * A dialog is all that is read, from its title on. The browser's own tree is asked: it leaves out what a modal dialog
 * covers, which no look at the document's roles tells.
 */
export async function expectReadAlone(page: Page, title: string): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  await session.detach()
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  /** The next that are said at or below a node, in the order they are read. */
  const saidFrom = (ids: readonly string[] = []): { said: string; below: string[] }[] =>
    ids.flatMap((id) => {
      const node = byId.get(id)
      const role = String(node?.role?.value)
      if (node === undefined) return []
      if (node.ignored || SILENT.test(role)) return saidFrom(node.childIds)
      return [{ said: `${role} ${String(node.name?.value)}`, below: node.childIds ?? [] }]
    })
  const top = saidFrom(nodes.slice(0, 1).map(({ nodeId }) => nodeId))
  expect(top.map(({ said }) => said)).toEqual([`dialog ${title}`])
  expect(saidFrom(top[0]?.below)[0]?.said).toBe(`heading ${title}`)
}
