import { html } from 'hono/html'
import type { StoredTicket } from '../model'
import type { Markup } from './document-page'

/** A short list of tickets. Only the number is a link, so that no link but the menu's has tickets in its name. */
export function ticketRows(
  tickets: readonly StoredTicket[],
  linkTo: (id: number) => string,
): Markup {
  return html`<ul class="rows">
    ${tickets.map(
      ({ id, summary, status }) =>
        html`<li>
          <a href="${linkTo(id)}">#${id}</a><bdi>${summary}</bdi
          ><span class="quiet">${status.name}</span>
        </li>`,
    )}
  </ul>`
}

/** Named figures side by side. */
export function figures(values: Readonly<Record<string, number>>): Markup {
  return html`<div class="figures">
    ${Object.entries(values).map(
      ([name, value]) => html`<div><b>${value.toLocaleString('en')}</b>${name}</div>`,
    )}
  </div>`
}

/** A ticket by its name and what is known of it, as the target of a deep link. */
export function ticketFacts(ticket: StoredTicket): Markup {
  const { id, summary, status, priority, queue, account, contact, assignedAgents } = ticket
  const facts = {
    Status: status.name,
    Priority: priority.name,
    Queue: queue.name,
    Account: account.name,
    Contact: contact?.name ?? '–',
    'Assigned to': assignedAgents.map((agent) => agent.name).join(', ') || '–',
  }
  return html`<p class="quiet">#${id}</p>
    <h1><bdi>${summary}</bdi></h1>
    <dl class="facts">
      ${Object.entries(facts).map(
        ([name, value]) =>
          html`<dt>${name}</dt>
            <dd>${value}</dd>`,
      )}
    </dl>`
}
