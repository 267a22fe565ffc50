import { buildPaths } from '../json-document'
import { operation } from './call'
import { otherCalls } from './other-calls'
import { otherSchemas } from './other-schemas'
import { portalCalls } from './portal-calls'
import { requestSchemas } from './request-schemas'
import { techCalls } from './tech-calls'
import { ticketSchemas } from './ticket-schemas'

/**
 * What a native instance might say of its own API: OpenAPI 3.0, the way Swashbuckle writes it. The words are
 * those DeskDirector's release notes use of v4; paths and models are ours.
 */
export const tokityDocument = {
  openapi: '3.0.1',
  info: {
    title: 'Local DeskDirector (Tokity)',
    description:
      'Portal, TECH and more of a local instance. DeskDirector publishes none of these paths: they are made up.',
    version: 'v4',
  },
  paths: buildPaths<Parameters<typeof operation>[1]>(
    { ...otherCalls, ...portalCalls, ...techCalls },
    operation,
  ),
  components: {
    schemas: { ...ticketSchemas, ...requestSchemas, ...otherSchemas },
    securitySchemes: {
      DdAccessToken: {
        type: 'apiKey',
        description: '`DdAccessToken {token}`',
        name: 'Authorization',
        in: 'header',
      },
    },
  },
  security: [{ DdAccessToken: [] }],
} as const
