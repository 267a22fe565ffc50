import { raw } from 'hono/html'

function icon(paths: string) {
  return raw(`<svg viewBox="0 0 24 24" aria-hidden="true">${paths}</svg>`)
}

export const icons = {
  home: icon('<path d="M4 11.5 12 5l8 6.5V19H4z"/><path d="M10 19v-5h4v5"/>'),
  ticket: icon(
    '<path d="M3 7h18v3.2a2 2 0 0 0 0 3.6V17H3v-3.2a2 2 0 0 0 0-3.6z"/><path d="M14 7v10"/>',
  ),
  sliders: icon(
    '<path d="M4 8h9m5 0h2M4 16h2m5 0h9"/><circle cx="15.5" cy="8" r="2.2"/><circle cx="8.5" cy="16" r="2.2"/>',
  ),
}
