import { html } from 'hono/html'
import { sandboxFlags, type Settings } from '../settings'
import { documentPage, type Markup } from './document-page'
import { switches } from './settings-form'

function check(name: string, label: string, isOn: boolean, value = 'on'): Markup {
  return html`<label class="check">
    <input type="checkbox" name="${name}" value="${value}" ${isOn ? 'checked' : ''} />${label}
  </label>`
}

function number(name: string, label: string, value: number): Markup {
  return html`<label class="field">
    ${label} <input type="number" name="${name}" value="${value}" step="1" required />
  </label>`
}

function switchFor(settings: Settings, name: keyof typeof switches): Markup {
  return check(name, switches[name], settings[name])
}

function pageFields(settings: Settings): Markup {
  return html`<fieldset>
    <legend>Menu item</legend>
    <label class="field"> Page URL <input name="pageUrl" value="${settings.pageUrl}" /> </label>
    ${switchFor(settings, 'passApp')} ${switchFor(settings, 'parametersAfterHash')}
    ${switchFor(settings, 'replaceTicketNumber')}
  </fieldset>`
}

function sandboxFields(settings: Settings): Markup {
  return html`<fieldset>
    <legend>Sandbox</legend>
    <p class="quiet">DeskDirector’s guide ticks the first two and nothing else.</p>
    ${sandboxFlags.map((flag) => check('sandbox', flag, settings.sandbox.includes(flag), flag))}
    ${check('noSandbox', 'No sandbox', !settings.sandboxed)}
    ${switchFor(settings, 'clipboardWrite')}
  </fieldset>`
}

function apiFields(settings: Settings): Markup {
  return html`<fieldset>
    <legend>Developer corner</legend>
    <label class="field">
      Allowed origins
      <textarea name="allowedOrigins" rows="3">${settings.allowedOrigins.join('\n')}</textarea>
      <span class="quiet">One a line. None: no page of another origin may call the API.</span>
    </label>
    ${switchFor(settings, 'exposeHeaders')}
    ${number('tokenSeconds', 'Token life in seconds', settings.tokenSeconds)}
    ${switchFor(settings, 'refuseTokens')}
    ${number('clockSkewSeconds', 'Clock skew in seconds', settings.clockSkewSeconds)}
  </fieldset>`
}

/** What an admin would set in DeskDirector, and what only a test would. */
export function settingsPage(settings: Settings, message: string): Markup {
  return documentPage(
    'Settings · Lantern IT',
    html`<p>
        <a href="/portal">Client Portal</a> · <a href="/tech">TECH</a> · <a href="/swagger">API</a>
      </p>
      <h1>Settings</h1>
      ${message && html`<p class="notice" role="status">${message}</p>`}
      <form method="post">
        ${pageFields(settings)} ${sandboxFields(settings)} ${apiFields(settings)}
        <button>Save</button>
        <button class="second" name="clearSkew">Save and clear clock skew</button>
      </form>`,
  )
}
