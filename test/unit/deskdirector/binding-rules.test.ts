import { describe, expect, it, test } from 'vitest'
import { checkSite } from '../../../src/deskdirector/profile'

const host = 'https://support.acme.example'

function mistakesOf(operation: string, binding: object) {
  const profiles = { a: { extends: 'copilot', tech: { [operation]: binding } } }
  const text = JSON.stringify({ instances: [{ host, profile: 'a' }], profiles })
  const checked = checkSite(text, 'site.json')
  const at = `profiles.a.tech${operation.includes('.') ? `["${operation}"]` : `.${operation}`}`
  return checked.ok
    ? []
    : checked.mistakes.map((mistake) => ({ ...mistake, path: mistake.path.replace(at, '') }))
}

const get = { method: 'GET', path: '/t' }
const put = { method: 'PUT', path: '/t/{id}', body: { title: '$summary' }, replaces: true }
const form = { method: 'POST', path: '/t/{id}/f', as: 'multipart', body: { upload: '$file' } }
const paging = { page: 'p', size: 's' }

describe('a binding', () => {
  test.each<[operation: string, binding: object]>([
    ['tickets.find', { ...get, items: 'results', total: 'count', paging }],
    ['tickets.find', { ...get, query: { skip: '$skip', take: '$take' }, items: 'a' }],
    ['choices.queues', { ...get, items: 'queues', total: 'n' }],
    ['time.find', { ...get, query: { when: '$period' }, values: { period: { today: 'd0' } } }],
    ['ticket.update', put],
    ['ticket.update', { ...put, wrap: 'ticket', as: 'json' }],
    ['ticket.close', { method: 'PUT', path: '/t/{id}', body: { isClosed: true }, replaces: true }],
    ['ticket.update', { ...put, replaces: false }],
    ['ticket.attach', form],
    ['ticket.attach', { ...form, body: { ...form.body, note: { id: '$note' } } }],
    ['ticket.attach', { ...form, body: { files: ['$file'] } }],
    ['ticket.addNote', { ...form, body: { text: '$text', ticket: '$id' } }],
    ['attachment.get', { method: 'GET', path: '/files/{attachment}' }],
    ['ticket.addNote', { method: 'POST', path: '/n', body: { t: { id: '$id' }, note: '$text' } }],
    [
      'ticket.addNote',
      {
        method: 'POST',
        path: '/t/{id}',
        body: { note: '$text', open: '$internal' },
        values: { internal: { true: { only: 'staff' }, false: null } },
      },
    ],
  ])('of %s may be %j', (operation, binding) => {
    expect(mistakesOf(operation, binding)).toEqual([])
  })

  test.each<[operation: string, binding: object, at: string, says: RegExp]>([
    ['ticket.get', { ...get, path: '/t/{id}', items: 'a' }, '.items', /gives no list.*Take items/],
    ['ticket.get', { ...get, path: '/t/{id}', paging }, '.paging', /no skip and take/],
    ['time.find', { ...get, paging }, '.paging', /no skip and take/],
    ['ticket.create', { ...put, path: '/t' }, '.replaces', /changes no ticket/],
    ['tickets.find', { ...get, total: 'n' }, '.total', /list itself.*Add items/],
    ['tickets.find', { ...get, paging, query: { skip: '$skip' } }, '.query.skip', /Keep one/],
    ['tickets.find', { ...get, paging, query: { p: 'x' } }, '.paging.page', /query has the key p/],
    ['tickets.find', { ...get, paging: { page: 'p', size: 'p' } }, '.paging.size', /same key/],
    ['ticket.update', { ...put, replaces: false, wrap: 't' }, '.wrap', /"replaces": true/],
    ['ticket.update', { ...put, as: 'merge-patch' }, '.as', /whole ticket is sent as JSON/],
    ['ticket.update', { ...put, method: 'DELETE' }, '.method', /can’t overwrite.*PUT/],
    ['ticket.update', { ...put, body: ['$summary'] }, '.body', /laid over/],
    ['ticket.attach', { ...form, as: 'json' }, '.body.upload', /multipart/],
    ['ticket.attach', { ...form, body: { a: { b: '$file' } } }, '.body.a.b', /multipart/],
    ['ticket.update', { ...put, body: undefined }, '.replaces', /laid over.*Write body/],
    ['ticket.attach', { ...form, body: { a: [['$file']] } }, '.body.a[0][0]', /multipart/],
    ['ticket.attach', { ...form, body: { a: 1 } }, '.path', /takes the argument file.*multipart/],
    ['ticket.attach', { ...form, contentType: 'a/b' }, '.contentType', /browser writes/],
    ['ticket.addNote', { ...form, body: '$text' }, '.body', /keys are the names of the parts/],
    ['ticket.addNote', { ...form, body: undefined, query: { a: '$text' } }, '.as', /parts/],
    ['ticket.addNote', { method: 'POST', path: '/t/{id}' }, '.path', /argument text.*"\$text"/],
    ['ticket.rate', { method: 'POST', path: '/t/{id}' }, '.path', /argument rating/],
    ['ticket.get', { ...get, path: '/t/{id}/{id}' }, '.path', /twice.*Keep one/],
    [
      'ticket.update',
      { ...put, body: { a: { $each: 'tags', others: 1 } } },
      '.body.a.others',
      /Known here: \$each, as/,
    ],
    [
      'tickets.find',
      { ...get, query: { a: '$state' }, values: { state: { open: { id: 1 } } } },
      '.values.state.open',
      /null, which leaves it out/,
    ],
    ['tickets.find', { ...get, query: { constructor: '$tag' } }, '.query.constructor', /another/],
    ['tickets.find', { ...get, method: ['GET'] }, '.method', /one of GET/],
  ])('of %s may not be %j', (operation, binding, at, says) => {
    const found = mistakesOf(operation, binding)
    expect(found.map(({ path }) => path)).toEqual([at])
    expect(`${found[0]?.problem ?? ''} ${found[0]?.fix ?? ''}`).toMatch(says)
  })

  it('replaces a whole ticket only where one can be read', () => {
    const profiles = { a: { portal: { 'ticket.update': put } } }
    const text = JSON.stringify({ instances: [{ host, profile: 'a' }], profiles })
    expect(checkSite(text, 'site.json')).toMatchObject({
      mistakes: [
        {
          path: 'profiles.a.portal["ticket.update"]',
          problem: expect.stringMatching(/no ticket\.get/) as string,
          fix: expect.stringMatching(/Bind ticket\.get/) as string,
        },
      ],
    })
  })
})
