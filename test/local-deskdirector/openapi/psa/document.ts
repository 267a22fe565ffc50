import { buildPaths, type JsonSchema } from '../json-document'
import { operation } from './call'
import { otherCalls } from './other-calls'
import { otherSchemas } from './other-schemas'
import { fullNameOf } from './parts'
import { portalCalls } from './portal-calls'
import { techCalls } from './tech-calls'
import { ticketSchemas } from './ticket-schemas'

function inFull(
  schemas: Readonly<Record<string, JsonSchema>>,
): Readonly<Record<string, JsonSchema>> {
  const entries = Object.entries(schemas).map(([name, schema]) => [fullNameOf(name), schema])
  return Object.fromEntries(entries) as Readonly<Record<string, JsonSchema>>
}

/**
 * What an instance on a PSA might say of its own API: Swagger 2.0, with names in Pascal case although the JSON is
 * in camel case, as DeskDirector says of its own (article 25rahghew1). Paths and models are ours.
 */
export const psaDocument = {
  swagger: '2.0',
  info: {
    version: 'v2',
    title: 'Local DeskDirector (PSA)',
    description:
      'Portal, TECH and more of a local instance. DeskDirector publishes almost none of these paths: they are made up.',
  },
  paths: buildPaths<Parameters<typeof operation>[1]>(
    { ...otherCalls, ...portalCalls, ...techCalls },
    operation,
  ),
  definitions: inFull({ ...ticketSchemas, ...otherSchemas }),
  securityDefinitions: {
    DdAccessToken: {
      name: 'Authorization',
      in: 'header',
      type: 'apiKey',
      description: '`DdAccessToken {token}`',
    },
  },
  security: [{ DdAccessToken: [] }],
} as const
