import { describe, expect, it } from 'vitest'
import { profileOf, propose, type Proposal } from '../../../../tools/connect/propose'
import { readEndpoints } from '../../../../tools/connect/read-endpoints'
import { document, id, json, ticket } from './survive'

const text = { type: 'string' }
const flag = (usual?: boolean) => ({
  type: 'boolean',
  ...(usual !== undefined && { default: usual }),
})
const words = { type: 'string', enum: ['internal', 'public'] }
const kind = { type: 'string', enum: ['Internal', 'Discussion', 'Resolution'] }
const visibility = { type: 'string', enum: ['Public', 'Internal'], default: 'Internal' }

/** A POST with fields in its body. */
function post(summary: string, properties: object, required: readonly string[] = []) {
  const schema = { type: 'object', properties, required }
  return {
    post: {
      summary,
      parameters: [id],
      requestBody: { content: { 'application/json': { schema } } },
      responses: json(ticket),
    },
  }
}

function proposed(paths: object): readonly Proposal[] {
  return propose(readEndpoints(document(paths)))
}

/** What either side has for adding a note by one endpoint. */
function note(side: 'portal' | 'tech', properties: object, required?: readonly string[]) {
  const path = `/api/v2/${side}/tickets/{ticketId}/notes`
  const paths = { [path]: post('Adds a note', { text, ...properties }, required) }
  return profileOf(proposed(paths))[side]['ticket.addNote']?.body
}

describe('a reply', () => {
  const ticketPath = '/api/v2/tech/tickets/{ticketId}'
  const internal = { [`${ticketPath}/notes`]: post('Adds an internal note', { text }) }

  it('goes where everybody reads it, though what is internal comes first', () => {
    const paths = {
      ...internal,
      [`${ticketPath}/comments`]: post('Adds a public comment', { text }),
    }
    expect(profileOf(proposed(paths)).tech['ticket.addNote']?.path).toBe(
      '/api/v2/tech/tickets/{id}/comments',
    )
  })

  it.each([
    ['its summary', internal],
    ['its path', { [`${ticketPath}/internal-notes`]: post('', { text }) }],
    ['its path', { [`${ticketPath}/notes/private`]: post('Adds a note', { text }) }],
  ])('goes nowhere rather than where %s says it is internal', (_, paths) => {
    const found = proposed(paths).find(
      ({ operation, side }) => operation === 'ticket.addNote' && side === 'tech',
    )
    expect(found?.best).toBeNull()
  })

  it('is told apart from an internal note by a switch, whatever the summary says', () => {
    const paths = {
      [`${ticketPath}/notes`]: post('Adds a public or internal note', {
        text,
        isInternal: flag(),
      }),
    }
    expect(profileOf(proposed(paths)).tech['ticket.addNote']?.body).toEqual({
      text: '$text',
      isInternal: '$internal',
    })
  })

  it.each<[what: string, fields: object, required: string[], body: object | undefined]>([
    ['internal unless told', { isInternal: flag(true) }, [], { isInternal: false }],
    ['required to say it', { isInternal: flag() }, ['isInternal'], { isInternal: false }],
    ['public only if told', { isPublic: flag(false) }, [], { isPublic: true }],
    ['internal by a word', { visibility }, [], { visibility: 'Public' }],
    ['public anyway', { isInternal: flag(false) }, [], {}],
    ['as the instance likes', { isInternal: flag() }, [], {}],
    ['public only if told', { isPublic: flag() }, [], { isPublic: true }],
    ['public only if told', { isPublicComment: flag() }, [], { isPublicComment: true }],
    ['seen only if told', { isVisibleToContact: flag() }, [], { isVisibleToContact: true }],
    ['seen only if told', { customerVisible: flag() }, [], { customerVisible: true }],
    ['internal by the first word', { visibility: words }, [], { visibility: 'public' }],
    ['hidden by a word unlike others', { kind }, [], undefined],
    ['never public', { kind: { type: 'string', enum: ['Internal'] } }, ['kind'], undefined],
  ])('of a contact is public: %s', (_, fields, required, body) => {
    expect(note('portal', fields, required)).toEqual(body && { text: '$text', ...body })
  })

  it.each([
    ['isInternal', flag(true)],
    ['isPublic', flag(false)],
    ['visibility', visibility],
  ])('of an agent says each time who may read it, whatever is usual: %s', (name, schema) => {
    expect(note('tech', { [name]: schema })).toEqual({ text: '$text', [name]: '$internal' })
  })

  it.each<[what: string, fields: object]>([
    ['a word unlike others', { kind }],
    ['a flag of another name', { isPublicComment: flag() }],
    ['a second flag', { isInternal: flag(), isPublic: flag() }],
  ])('of an agent isn’t sent where nothing said means internal: %s', (_, fields) => {
    expect(note('tech', fields)).toBeUndefined()
  })

  it.each(['portal', 'tech'] as const)('that goes with a deed is public on %s', (side) => {
    const fields = { text, isPublic: flag() }
    const path = `/api/v2/${side}/tickets/{ticketId}/reopen`
    const { [side]: bound } = profileOf(proposed({ [path]: post('Reopens a ticket', fields) }))
    expect(bound['ticket.reopen']?.body).toEqual({ text: '$text', isPublic: true })
  })
})

describe('a flag the page knows nothing of', () => {
  it.each<[what: string, fields: object, required: string[], body: object | undefined]>([
    ['a required draft', { isDraft: flag(true) }, ['isDraft'], { isDraft: false }],
    ['a draft unless told', { isDraft: flag(true) }, [], { isDraft: false }],
    ['no draft anyway', { isDraft: flag(false) }, [], {}],
    ['a required no', { isBillable: flag(false) }, ['isBillable'], { isBillable: false }],
    ['closing unless told', { closeTicket: flag(true) }, [], { closeTicket: false }],
    ['a resolution unless told', { isResolution: flag(true) }, [], { isResolution: false }],
    ['a required closing', { closeTicket: flag() }, ['closeTicket'], { closeTicket: false }],
    ['staying open unless told', { doNotClose: flag(true) }, [], {}],
    [
      'closing by a word',
      { after: { ...words, enum: ['Closed'], default: 'Closed' } },
      [],
      undefined,
    ],
    ['a required yes', { isBillable: flag(true) }, ['isBillable'], undefined],
  ])('is never said yes to: %s', (_, fields, required, body) => {
    expect(note('tech', fields, required)).toEqual(body && { text: '$text', ...body })
  })
})

describe('what takes many tickets at once', () => {
  const base = '/api/v2/tech/tickets'
  const ids = { type: 'array', items: { type: 'integer' } }
  const bound = (paths: object) => Object.keys(profileOf(proposed(paths)).tech)

  it('isn’t bound, though it would take one', () => {
    const body = (fields: object) => ({ [`${base}/close`]: post('Closes tickets', fields) })
    expect(bound(body({ ids, text }))).not.toContain('ticket.close')
    expect(bound(body({ ticketIds: text, text }))).not.toContain('ticket.close')
    const query = { name: 'ids', in: 'query', schema: ids }
    const close = { post: { parameters: [query], responses: {} } }
    expect(bound({ [`${base}/close`]: close })).not.toContain('ticket.close')
    const path = { ...id, name: 'ticketIds' }
    const inPath = { post: { parameters: [path], responses: {} } }
    expect(bound({ [`${base}/{ticketIds}/close`]: inPath })).not.toContain('ticket.close')
  })

  it('is told from what takes one', () => {
    const paths = { [`${base}/close`]: post('Closes a ticket', { id: { type: 'integer' }, text }) }
    expect(bound(paths)).toContain('ticket.close')
  })
})
