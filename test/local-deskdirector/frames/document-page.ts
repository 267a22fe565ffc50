import { html, raw } from 'hono/html'
import { baseStyles } from './base-styles'

/** HTML in which every value was escaped. */
export type Markup = ReturnType<typeof html>

/** A whole page: head, styles and what goes into the body. */
export function documentPage(title: string, content: Markup, bodyClass = 'reading'): Markup {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href="data:," />
        <title>${title}</title>
        <style>
          ${raw(baseStyles)}
        </style>
      </head>
      <body class="${bodyClass}">
        ${content}
      </body>
    </html>`
}
