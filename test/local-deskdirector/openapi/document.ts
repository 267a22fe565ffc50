import { otherSchemas } from './other-schemas'
import { paths } from './paths'
import { ticketSchemas } from './ticket-schemas'
import type { OpenApiDocument } from './types'

/**
 * What the local instance serves, in the words of the local instance. Each DeskDirector site shows its own
 * document at `/swagger` (article 25rahghew1); where the JSON behind that page lies is not published.
 */
export const openApiDocument: OpenApiDocument = {
  openapi: '3.0.3',
  info: {
    title: 'Local DeskDirector',
    version: 'v2',
    description: 'A help desk in a box, made from what is published about DeskDirector.',
  },
  security: [{ DdAccessToken: [] }],
  paths,
  components: {
    securitySchemes: {
      DdAccessToken: {
        type: 'apiKey',
        name: 'Authorization',
        in: 'header',
        description: '`DdAccessToken {token}`, the token of a menu item.',
      },
    },
    schemas: { ...ticketSchemas, ...otherSchemas },
  },
}
