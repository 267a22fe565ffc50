// @vitest-environment jsdom
import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { FirstTemplates } from '../../../../src/app/first-paint'
import { drawFirstRows } from '../../../../src/screens/ticket-list/draw-first-rows'

const names = {
  items: 'results',
  id: 'id entityId',
  summary: 'summary name',
  isUnread: 'isUnread',
  modifiedOn: 'modifiedOn',
}

beforeEach(() => {
  const templates = renderToStaticMarkup(<FirstTemplates />)
  document.body.innerHTML = `${templates}<ul><li>On its way</li></ul>`
})

const list = () => document.querySelector('body > ul')!
const drawn = () =>
  [...list().querySelectorAll('[data-ticket-id]')].map((row) => [
    row.getAttribute('data-ticket-id'),
    row.querySelector('a')?.textContent,
    row.querySelector('a')?.getAttribute('href'),
    row.querySelector('p')?.textContent,
  ])

function draw(answer: unknown, over: Partial<typeof names> = {}): void {
  try {
    drawFirstRows(answer, { ...names, ...over }, list())
  } catch {
    // Whoever asked goes on without rows.
  }
}

const at = (minute: number) => `2026-11-26T09:${String(minute).padStart(2, '0')}:00.1234567Z`

describe('the first rows', () => {
  it('are the tickets, the newest first, as text', () => {
    draw({
      results: [
        { id: 7, summary: '<b>Old</b>', modifiedOn: at(1) },
        { entityId: 'a/b', name: 'New', modifiedOn: at(2), isUnread: true },
      ],
    })
    expect(drawn()).toEqual([
      ['a/b', 'Unread: New', '#/tickets/a%2Fb', '#a/b'],
      ['7', '<b>Old</b>', '#/tickets/7', '#7'],
    ])
    expect(list().querySelector('b')).toBeNull()
    expect(list()).not.toHaveTextContent('On its way')
  })

  it('are a screenful, and of a frame that is hidden yet as many as fill any screen', () => {
    const results = Array.from({ length: 60 }, (_, id) => ({
      id: id + 1,
      summary: 'Printer',
      modifiedOn: at(id),
    }))
    draw({ results })
    // Of jsdom's 768 px.
    expect(drawn()).toHaveLength(13)
    vi.stubGlobal('innerHeight', 0)
    onTestFinished(() => void vi.unstubAllGlobals())
    draw({ results })
    expect(drawn()).toHaveLength(30)
  })

  it('are drawn with what there is of a ticket: its number for a title, and last for want of a time', () => {
    const good = { id: 5, summary: 'Printer', modifiedOn: at(4) }
    const untitled = [
      { id: 6, modifiedOn: at(3) },
      { id: 7, summary: null, modifiedOn: at(2) },
    ]
    draw({ results: [{ id: 8, summary: 'Whenever', modifiedOn: null }, good, ...untitled] })
    expect(drawn().map(([, title]) => title)).toEqual(['Printer', '6', '7', 'Whenever'])
  })

  it('are found where an instance writes names with capitals', () => {
    draw({ Results: [{ Id: 7, Summary: 'Capitals', ModifiedOn: at(1) }] })
    expect(drawn()).toHaveLength(1)
  })

  it.each([
    ['no list', { results: null }],
    ['no tickets', { results: [] }],
    [
      'a ticket without an id',
      {
        results: [
          { id: 1, summary: 'x', modifiedOn: at(2) },
          { summary: 'x', modifiedOn: at(1) },
        ],
      },
    ],
    ['a ticket that is none', { results: [{ id: 1, summary: 'x', modifiedOn: at(1) }, null] }],
    ['a newest ticket without a title', { results: [{ id: 1, subject: 'x', modifiedOn: at(1) }] }],
    ['no time to order by', { results: [{ id: 1, summary: 'x', modifiedOn: 'soon' }] }],
    ['an error', { message: 'No.' }],
    ['nothing', null],
  ])('aren’t drawn where the answer has %s', (_, answer) => {
    draw(answer)
    expect(drawn()).toEqual([])
    expect(list()).toHaveTextContent('On its way')
  })

  it('are all or none, whatever an instance answers', () => {
    const row = fc.record(
      {
        id: fc.oneof(fc.integer(), fc.string(), fc.constant(null)),
        summary: fc.oneof(fc.string(), fc.integer(), fc.object()),
        modifiedOn: fc.oneof(fc.constant(at(3)), fc.string()),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(fc.array(row, { maxLength: 5 }), (results) => {
        list().innerHTML = ''
        draw({ results })
        expect([0, results.length]).toContain(drawn().length)
        for (const [id, text] of drawn()) expect([id, text]).not.toContain('')
      }),
      { numRuns: 300 },
    )
  })
})
