import { Hono } from 'hono'
import type { LocalEnv } from '../http/environment'
import type { Flavour } from '../flavour'
import { documentsOf } from './documents'
import { readerPage } from './reader-page'

/** The Swagger page and the documents it lists. Like Swashbuckle's, `/swagger` leads to its page by a relative address. */
export function swaggerRoutes(flavour: Flavour): Hono<LocalEnv> {
  const documents = documentsOf(flavour)
  const routes = new Hono<LocalEnv>()
    .get('/swagger', (c) => c.body(null, 301, { Location: 'swagger/index.html' }))
    .get('/swagger/', (c) => c.body(null, 301, { Location: 'index.html' }))
    .get('/swagger/index.html', (c) => c.html(readerPage(documents)))
  for (const { path, document } of documents) {
    routes.get(path, (c) =>
      c.body(JSON.stringify(document, null, 2), 200, {
        'Content-Type': 'application/json;charset=utf-8',
      }),
    )
  }
  return routes
}
