import { Hono } from 'hono'
import type { LocalEnv } from '../http/environment'
import type { SettingsStore } from '../settings'
import { parseSettingsForm } from './settings-form'
import { settingsPage } from './settings-page'

export function settingsRoutes(settings: SettingsStore): Hono<LocalEnv> {
  return new Hono<LocalEnv>()
    .get('/', (c) => {
      const message = c.req.query('saved') === undefined ? '' : 'Saved.'
      return c.html(settingsPage(settings.current, message))
    })
    .post('/', async (c) => {
      const patch = parseSettingsForm(await c.req.formData())
      if (typeof patch === 'string') return c.html(settingsPage(settings.current, patch), 400)
      settings.update(patch)
      return c.redirect('/settings?saved', 303)
    })
}
