import { findingIf, type BindingRule } from './binding-rule'
import { say } from './mistake'

const when = (key: string, value: unknown) => ({
  properties: { [key]: { const: value } },
  required: [key],
})

const PLAIN_OBJECT = { type: 'object', not: { required: ['$each'] } }

/** A browser sends no body with a GET. */
const get: BindingRule = {
  find: ({ method, body }) =>
    findingIf(
      method === 'GET' && body !== undefined,
      ['body'],
      say('A GET carries no body.', 'Use query, or another method.'),
    ),
  jsonSchema: { if: when('method', 'GET'), then: { properties: { body: false } } },
}

/** The keys of a multipart body are its parts, so it has to have some; its content type is the browser's to write. */
const multipart: BindingRule = {
  find: ({ as, body, contentType }) =>
    as !== 'multipart'
      ? []
      : [
          ...findingIf(
            !isPlainObject(body),
            [body === undefined ? 'as' : 'body'],
            say(
              'A multipart body is made of parts, and there are none.',
              'Write body as an object whose keys are the names of the parts.',
            ),
          ),
          ...findingIf(
            contentType !== undefined,
            ['contentType'],
            say('The browser writes the content type of a multipart body.', 'Take it out.'),
          ),
        ],
  jsonSchema: {
    if: when('as', 'multipart'),
    then: { required: ['body'], properties: { body: PLAIN_OBJECT, contentType: false } },
  },
}

/** `replaces` sends the whole ticket as JSON, with the keys of `body` laid over it. */
const replaces: BindingRule = {
  find: ({ replaces, method, as = 'json', body }) =>
    replaces !== true
      ? []
      : [
          ...findingIf(
            method === 'GET' || method === 'DELETE',
            ['method'],
            say(`${method} can’t overwrite a ticket.`, 'Write PUT, or take replaces out.'),
          ),
          ...findingIf(
            as !== 'json',
            ['as'],
            say('The whole ticket is sent as JSON.', 'Take as out, or replaces.'),
          ),
          ...findingIf(
            !isPlainObject(body),
            [body === undefined ? 'replaces' : 'body'],
            say(
              'Only keys can be laid over a ticket.',
              'Write body as an object with the keys that change.',
            ),
          ),
        ],
  jsonSchema: {
    if: when('replaces', true),
    then: {
      required: ['body'],
      properties: {
        method: { enum: ['POST', 'PUT', 'PATCH'] },
        as: { const: 'json' },
        body: PLAIN_OBJECT,
      },
    },
  },
}

const wrap: BindingRule = {
  find: ({ wrap, replaces }) =>
    findingIf(
      wrap !== undefined && replaces !== true,
      ['wrap'],
      say(
        'Only a whole ticket is put under wrap.',
        'Add "replaces": true, or write the key into body.',
      ),
    ),
  jsonSchema: { if: { required: ['wrap'] }, then: when('replaces', true) },
}

export const callRules = [get, multipart, replaces, wrap]

function isPlainObject(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !Object.hasOwn(value, '$each')
  )
}
