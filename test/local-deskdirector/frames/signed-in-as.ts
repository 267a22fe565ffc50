import { html } from 'hono/html'
import type { Contact, Instance } from '../model'
import { type Caller, fullName } from '../people'
import type { Markup } from './document-page'

function option(id: number, name: string, chosen: number): Markup {
  return html`<option value="${id}" ${id === chosen ? 'selected' : ''}>${name}</option>`
}

function contactName(contact: Contact): string {
  return contact.seesCompany ? `${fullName(contact)} (sees the company)` : fullName(contact)
}

function choices(instance: Instance, { side, person }: Caller): Markup[] {
  if (side === 'tech') {
    return instance.agents.map((agent) => option(agent.id, fullName(agent), person.id))
  }
  return instance.companies.map((company) => {
    const staff = instance.contacts.filter(({ companyId }) => companyId === company.id)
    return html`<optgroup label="${company.name}">
      ${staff.map((contact) => option(contact.id, contactName(contact), person.id))}
    </optgroup>`
  })
}

/** The control that changes who is signed in, which no real portal has: a demonstration needs it. */
export function signedInAs(instance: Instance, caller: Caller, back: string): Markup {
  return html`<form class="who" method="post" action="/${caller.side}/sign-in">
    <label for="person">Signed in as</label>
    <select id="person" name="person" onchange="this.form.submit()">
      ${choices(instance, caller)}
    </select>
    <input type="hidden" name="back" value="${back}" />
    <noscript><button>Switch</button></noscript>
  </form>`
}
