import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Binding } from '../../../src/deskdirector/binding'
import { spell } from '../../../src/deskdirector/spell'
import { RUNS, ticket } from './builders'

const put: Binding = {
  method: 'PUT',
  path: '/t/{id}',
  body: { name: '$summary', board: { entityId: '$queue' } },
  replaces: true,
  wrap: 'ticket',
}

const seen = (answer: string, item?: string) => ({ ticket: ticket({ answer }), item })

/** What is sent for a ticket that was answered as `answer`. */
const sent = (answer: string, takes: object, item?: string, binding = put) =>
  String(spell(binding, { id: 1, ...takes }, seen(answer, item)).body)

describe('an update that replaces the whole ticket', () => {
  it('sends back what it was given, with the change laid over it, under its wrapper', () => {
    const answer =
      '{"result":{"id":1,"name":"Old","board":{"entityId":3,"x":1},"custom":{"a":[1]}}}'
    expect(JSON.parse(sent(answer, { summary: 'New' }, 'result'))).toEqual({
      ticket: { id: 1, name: 'New', board: { entityId: 3, x: 1 }, custom: { a: [1] } },
    })
  })

  it('replaces a key of its body whole', () => {
    const answer = '{"id":1,"board":{"entityId":3,"x":1}}'
    expect(JSON.parse(sent(answer, { queue: 4 }))).toEqual({
      ticket: { id: 1, board: { entityId: 4 } },
    })
  })

  it('keeps the digits of numbers that JavaScript can’t hold', () => {
    expect(sent('{"id":9007199254740993,"rate":1.10,"name":"Old"}', { summary: 'New' })).toBe(
      '{"ticket":{"id":9007199254740993,"rate":1.10,"name":"New"}}',
    )
  })

  it('writes a key as the ticket itself does', () => {
    expect(JSON.parse(sent('{"Id":1,"Name":"Old"}', { summary: 'New' }))).toEqual({
      ticket: { Id: 1, Name: 'New' },
    })
  })

  it('leaves everything it wasn’t told as it was, whatever it is', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.string(), (entity, summary) => {
        const text = JSON.stringify(entity)
        const { ticket: back } = JSON.parse(sent(text, { summary })) as { ticket: object }
        const expected = JSON.parse(text) as Record<string, unknown>
        const key = !('name' in expected) && 'Name' in expected ? 'Name' : 'name'
        expected[key] = summary
        expect(back).toEqual(expected)
      }),
      RUNS,
    )
  })

  it('is never sent of a ticket that wasn’t read whole', () => {
    expect(() => spell(put, { id: 1, summary: 'New' })).toThrow('none was seen')
    expect(() =>
      spell(put, { id: 1, summary: 'New' }, { ticket: ticket(), item: undefined }),
    ).toThrow('none was seen')
  })
})

describe('a form', () => {
  const attach: Binding = {
    method: 'POST',
    path: '/t/{id}/files',
    as: 'multipart',
    body: { file: '$file', noteId: '$note', source: 'page', about: { note: '$note' } },
  }

  it('has a part for every key that was given', async () => {
    const file = new File(['hello'], 'hello.txt', { type: 'text/plain' })
    const { method, path, body, contentType } = spell(attach, { id: 1, file, note: 7 })
    expect([method, path, contentType]).toEqual(['POST', '/t/1/files', undefined])
    const form = body as FormData
    const part = form.get('file') as File
    expect([part.name, part.type, await part.text()]).toEqual(['hello.txt', 'text/plain', 'hello'])
    expect(form.get('noteId')).toBe('7')
    expect(form.get('source')).toBe('page')
    expect(form.get('about')).toBe('{"note":7}')
  })

  it('has none for what wasn’t', () => {
    const { body } = spell(attach, { id: 1, file: new File([], 'empty') })
    expect([...(body as FormData).keys()]).toEqual(['file', 'source'])
  })
})

it('is otherwise what the binding says', () => {
  const binding: Binding = { method: 'POST', path: '/t/{id}/notes', body: { text: '$text' } }
  expect(spell(binding, { id: 1, text: 'Hi' })).toEqual({
    method: 'POST',
    path: '/t/1/notes',
    body: '{"text":"Hi"}',
    contentType: 'application/json',
  })
})
