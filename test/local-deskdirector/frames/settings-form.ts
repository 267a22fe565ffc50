import * as v from 'valibot'
import { type SettingsPatch, settingsPatchSchema } from '../settings'

/** The switches of the settings page, with the words beside them. */
export const switches = {
  passApp: 'Pass app=portal or app=tech',
  parametersAfterHash: 'Put the parameters after the # of the page’s address',
  replaceTicketNumber: 'Replace [ticketnumber] in ticket tabs',
  exposeHeaders: 'Expose Retry-After and ETag to other origins',
  refuseTokens: 'Refuse every token',
  clipboardWrite: 'Allow clipboard-write',
} as const satisfies Partial<Record<keyof SettingsPatch, string>>

const names = Object.keys(switches) as (keyof typeof switches)[]

/** The posted form as a change of settings, or the words for what is wrong with it. */
export function parseSettingsForm(form: FormData): SettingsPatch | string {
  const text = (name: string) => String(form.get(name) ?? '').trim()
  const parsed = v.safeParse(settingsPatchSchema, {
    ...Object.fromEntries(names.map((name) => [name, form.has(name)])),
    pageUrl: text('pageUrl'),
    allowedOrigins: text('allowedOrigins').split(/\s+/).filter(Boolean),
    tokenSeconds: Number(text('tokenSeconds')),
    clockSkewSeconds: form.has('clearSkew') ? 0 : Number(text('clockSkewSeconds')),
    sandboxed: !form.has('noSandbox'),
    sandbox: form.getAll('sandbox'),
  })
  if (parsed.success) return parsed.output
  const [issue] = parsed.issues
  return `${v.getDotPath(issue)}: ${issue.message}`
}
