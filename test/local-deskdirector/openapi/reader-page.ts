import { html, raw } from 'hono/html'
import { documentPage, type Markup } from '../frames/document-page'
import { configObjectScript } from './config-object'
import type { ListedDocument } from './documents'

interface Call {
  readonly method: string
  readonly path: string
  readonly summary: string
}

function callsOf({ document }: ListedDocument): Call[] {
  return Object.entries(
    document['paths'] as Record<string, Record<string, { summary?: string }>>,
  ).flatMap(([path, item]) =>
    Object.entries(item).map(([method, { summary = '' }]) => ({ method, path, summary })),
  )
}

function documentCard(listed: ListedDocument): Markup {
  return html`<section class="card">
    <h2>${listed.name}</h2>
    <p><a href="${listed.url}">The document as JSON</a></p>
    <div class="wide">
      <table>
        ${callsOf(listed).map(
          ({ method, path, summary }) =>
            html`<tr>
              <td><span class="verb">${method.toUpperCase()}</span></td>
              <td><code>${path}</code></td>
              <td>${summary}</td>
            </tr>`,
        )}
      </table>
    </div>
  </section>`
}

/**
 * The page at which ASP.NET sites show Swagger UI. Swagger UI itself isn't here: the calls are listed in its
 * place, and what it would be told stands in the same script.
 */
export function readerPage(documents: readonly ListedDocument[]): Markup {
  return documentPage(
    'Swagger UI',
    html`<h1>API of this instance</h1>
      <p>Send <code>Authorization: DdAccessToken {token}</code> with every call.</p>
      <div id="swagger-ui">${documents.map(documentCard)}</div>
      <script>
        window.onload = function () {
          ${raw(configObjectScript(documents))}
          window.ui = configObject
        }
      </script>`,
  )
}
