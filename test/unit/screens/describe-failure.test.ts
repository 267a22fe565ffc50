import { describe, expect, it } from 'vitest'
import type { Failure } from '../../../src/http/errors'
import { failures } from '../../../src/messages/en/failures'
import { describeFailure } from '../../../src/screens/describe-failure'

const breach = { operation: 'ticket.get', field: 'createdOn', expected: 'a date', found: 'text' }

const cases: readonly (readonly [
  failure: Failure | null,
  title: string,
  advice: RegExp,
  canRetry: boolean,
])[] = [
  [{ kind: 'session' }, 'Your session has ended', /menu item/, false],
  [
    { kind: 'forbidden', status: 403, words: null },
    'DeskDirector doesn’t allow this',
    /no permission/,
    false,
  ],
  [
    { kind: 'forbidden', status: 401, words: null },
    'DeskDirector doesn’t allow this',
    /doesn’t accept it here/,
    false,
  ],
  [{ kind: 'missing' }, 'This can’t be found', /archived/, false],
  [
    { kind: 'missing', words: 'Merged into 42.' },
    'This can’t be found',
    /“Merged into 42\.”/,
    false,
  ],
  [
    { kind: 'busy', status: 429, retryAfter: 1, words: 'Ten an hour.' },
    'DeskDirector is busy',
    /in 1 second\. .*“Ten an hour\.”$/,
    true,
  ],
  [
    { kind: 'conflict', words: 'Changed by Mira' },
    'Someone else changed this',
    /“Changed by Mira”/,
    false,
  ],
  [
    { kind: 'rejected', status: 400, words: 'Bad <b>tag</b>' },
    'DeskDirector didn’t accept this',
    /status 400.*“Bad <b>tag<\/b>”/,
    false,
  ],
  [{ kind: 'busy', status: 429, retryAfter: 1 }, 'DeskDirector is busy', /in 1 second\.$/, true],
  [
    { kind: 'busy', status: 503, retryAfter: 29.2 },
    'DeskDirector is busy',
    /in 30 seconds\.$/,
    true,
  ],
  [{ kind: 'busy', status: 503, retryAfter: null }, 'DeskDirector is busy', /Wait a moment/, true],
  [
    { kind: 'server', status: 500, words: null },
    'DeskDirector couldn’t answer',
    /status 500/,
    true,
  ],
  [{ kind: 'unreachable', timedOut: false }, 'DeskDirector can’t be reached', /connection/, true],
  [{ kind: 'unreachable', timedOut: true }, 'DeskDirector can’t be reached', /too long/, true],
  [
    { kind: 'contract', breach },
    'DeskDirector’s answer couldn’t be read',
    /ticket\.get, createdOn: expected a date, found text/,
    true,
  ],
  [
    { kind: 'contract', breach: { ...breach, field: '' } },
    'DeskDirector’s answer couldn’t be read',
    /ticket\.get: expected/,
    true,
  ],
  [null, 'Something went wrong', /Try again/, true],
]

describe('describeFailure', () => {
  it.each(cases)('%j', (failure, title, advice, canRetry) => {
    const described = describeFailure(failure, failures)
    expect(described).toMatchObject({ title, canRetry })
    expect(described.advice).toMatch(advice)
  })

  it('quotes no more than 300 letters of the server, on one line', () => {
    const words = `a\n\n  b ${'🙂'.repeat(400)}`
    const { advice } = describeFailure({ kind: 'server', status: 500, words }, failures)
    const quote = /“(.*)”/u.exec(advice)?.[1] ?? ''
    expect(Array.from(quote)).toHaveLength(300)
    expect(quote).toMatch(/^a b 🙂+…$/u)
  })

  it('quotes nothing where the server said nothing', () => {
    const { advice } = describeFailure({ kind: 'rejected', status: 422, words: ' \n ' }, failures)
    expect(advice).not.toContain('“')
  })

  it('neither shouts nor apologises', () => {
    const said = JSON.stringify(cases.map(([failure]) => describeFailure(failure, failures)))
    expect(said).not.toMatch(/!|sorry|oops|please/i)
  })
})
