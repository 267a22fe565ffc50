import { html } from 'hono/html'
import { documentPage, type Markup } from '../frames/document-page'
import type { OpenApiDocument, Operation, Schema } from './types'

/** A schema's type in one word or two; a name links to its own table. */
function typeOf(schema: Schema): Markup {
  if (schema.$ref) {
    const name = schema.$ref.replace(/^.*\//, '')
    return html`<a href="#${name}">${name}</a>`
  }
  if (schema.items) return html`${typeOf(schema.items)}[]`
  return html`${schema.enum?.join(' | ') ?? schema.format ?? schema.type}`
}

function parameterTable({ parameters }: Operation): Markup | '' {
  if (!parameters) return ''
  return html`<div class="wide">
    <table>
      <tr>
        <th>Parameter</th>
        <th>In</th>
        <th>Type</th>
        <th>Meaning</th>
      </tr>
      ${parameters.map(
        (each) =>
          html`<tr>
            <td><code>${each.name}</code></td>
            <td>${each.in}</td>
            <td>${typeOf(each.schema)}</td>
            <td>${each.description}</td>
          </tr>`,
      )}
    </table>
  </div>`
}

function operationCard(path: string, operation: Operation): Markup {
  return html`<section class="card">
    <h3><span class="verb">GET</span> <code>${path}</code></h3>
    <p>${operation.summary}. ${operation.description ?? ''}</p>
    ${parameterTable(operation)}
    <ul>
      ${Object.entries(operation.responses).map(([status, answer]) => {
        const schema = answer.content?.['application/json']?.schema
        return html`<li>
          <strong>${status}</strong> ${schema ? typeOf(schema) : ''} ${answer.description}
        </li>`
      })}
    </ul>
  </section>`
}

function schemaCard(name: string, schema: Schema): Markup {
  const fields = Object.entries(schema.properties ?? {})
  return html`<section class="card" id="${name}">
    <h3>${name}</h3>
    <div class="wide">
      <table>
        ${fields.map(
          ([field, of]) =>
            html`<tr>
              <td><code>${field}</code></td>
              <td>${typeOf(of)}</td>
              <td>${schema.required?.includes(field) ? '' : 'may be absent'}</td>
            </tr>`,
        )}
      </table>
    </div>
  </section>`
}

/** An OpenAPI document for people to read. */
export function readerPage({ info, paths, components }: OpenApiDocument): Markup {
  const operations = Object.entries(paths).map(([path, { get }]) => operationCard(path, get))
  const schemas = Object.entries(components.schemas).map(([name, of]) => schemaCard(name, of))
  return documentPage(
    `${info.title} API`,
    html`<h1>${info.title} API</h1>
      <p>${info.description} <a href="/swagger/v1/swagger.json">The document as JSON</a></p>
      <p>Send <code>Authorization: DdAccessToken {token}</code> with every call.</p>
      <h2>Calls</h2>
      ${operations}
      <h2>Models</h2>
      ${schemas}`,
  )
}
