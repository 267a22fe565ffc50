import { html } from 'hono/html'
import type { Instance } from '../model'
import type { Caller, Side } from '../people'
import { documentPage, type Markup } from './document-page'
import { icons } from './icons'
import { signedInAs } from './signed-in-as'

/** Where each side's menu leads. */
export const menuPaths = {
  portal: { home: '/portal', tickets: '/portal/menu/tickets' },
  tech: { home: '/tech', tickets: '/tech/tabs/tickets' },
} as const satisfies Record<Side, { home: string; tickets: string }>

const sideNames: Record<Side, string> = { portal: 'Client Portal', tech: 'TECH' }

export interface ShellPage {
  readonly caller: Caller
  readonly instance: Instance
  /** The path being shown, query included: where a switch of person leads back to. */
  readonly path: string
  readonly title: string
  readonly content: Markup
  /** The content is an embedded page, which gets all the room there is. */
  readonly isFilled?: boolean
}

/** A page of the Client Portal or of TECH, inside their menu. */
export function shell({ caller, instance, path, title, content, isFilled }: ShellPage): Markup {
  const { side } = caller
  const paths = menuPaths[side]
  const item = (href: string, name: string, icon: Markup) => {
    const current = href === path ? html`aria-current="page"` : ''
    return html`<a href="${href}" ${current}>${icon}${name}</a>`
  }
  return documentPage(
    `${title} · Lantern IT ${sideNames[side]}`,
    html`<div class="brand"><i></i>Lantern IT <span>${sideNames[side]}</span></div>
      <nav class="menu" aria-label="Menu">
        ${item(paths.home, 'Home', icons.home)} ${item(paths.tickets, 'Tickets', icons.ticket)}
        ${item('/settings', 'Settings', icons.sliders)}
      </nav>
      <header class="top">${signedInAs(instance, caller, path)}</header>
      <main class="main ${isFilled ? 'filled' : ''}">${content}</main>`,
    `shell ${side}`,
  )
}
