import type { FirstRows } from '../../deskdirector/first-calls'
import { screenful } from './row-counts'

/**
 * Draws a screenful of a list's first rows from its answer, as text and into copies of rows that the build has drawn.
 * Draws nothing where a ticket of the answer can't be told from others, as the page says so above them, where the
 * newest has no title, as then mostly none has, or where their order can't be told, or throws: the page, which comes
 * after, reads every answer there is.
 *
 * @param answer the list's answer, parsed.
 * @param place where the rows are to stand; its skeletons give way to them.
 */
export function drawFirstRows(answer: unknown, names: FirstRows, place: Element): void {
  const { items, modifiedOn } = names
  const wires = items ? valueAt(answer, items) : answer
  // What is no list throws, and whoever asked goes on without rows.
  const tickets = (wires as unknown[]).map((wire) => ({
    id: textAt(wire, names.id),
    summary: textAt(wire, names.summary),
    isUnread: valueAt(wire, names.isUnread) === true,
    // What has no time of its own comes last: 1970 is the zero of time.
    time: modifiedOn ? Date.parse(textAt(wire, modifiedOn) || '1970') : 0,
  }))
  tickets.sort((a, b) => b.time - a.time)
  if (!tickets.every((ticket) => ticket.id && ticket.time >= 0)) return
  if (!tickets[0]?.summary) return
  place.replaceChildren(
    ...tickets.slice(0, screenful()).map(({ id, summary, isUnread }) => {
      const row = copyOf(`unread-${isUnread}`)
      row.dataset['ticketId'] = id
      const parts = row.querySelectorAll('a, [data-slot]')
      const [link, name, number] = parts as unknown as readonly [
        HTMLAnchorElement,
        Element,
        Element,
      ]
      link.href = `#/tickets/${encodeURIComponent(id)}`
      // The page has words for a ticket without a title.
      name.replaceChildren(summary || id)
      number.replaceChildren(`#${id}`)
      return row
    }),
  )
}

/** What the first of some paths leads to that leads anywhere; a name is tried with a capital, too. */
function valueAt(wire: unknown, paths: string): unknown {
  for (const path of paths.split(' ')) {
    let found = wire as Record<string, unknown> | undefined
    for (const name of path.split('.'))
      found = (found?.[name] ??
        found?.[name.replace(/./, (first) => first.toUpperCase())]) as typeof found
    if (found !== undefined) return found
  }
  return undefined
}

/** As text; empty where it is none. */
function textAt(wire: unknown, paths: string): string {
  const value = valueAt(wire, paths)
  return typeof value === 'object' ? '' : String(value ?? '')
}

/** A copy of what the build has left in a template. */
export function copyOf(id: string): HTMLElement {
  const template = document.querySelector(`#${id}`) as HTMLTemplateElement
  return template.content.querySelector('*')?.cloneNode(true) as HTMLElement
}
