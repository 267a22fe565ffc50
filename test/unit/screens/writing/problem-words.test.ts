import { describe, expect, it } from 'vitest'
import type { Failure } from '../../../../src/http/errors'
import { failures } from '../../../../src/messages/en/failures'
import { writing } from '../../../../src/messages/en/writing'
import { problemWords, type Problem } from '../../../../src/screens/writing/problem-words'

const file = { name: 'Log.txt', sent: null, cancel: null }
const lost: Failure = { kind: 'unreachable', timedOut: false }
const rejected: Failure = { kind: 'rejected', status: 400, words: 'Too long.' }
const ended: Failure = { kind: 'session' }

function said(
  stage: 'refused' | 'doubtful',
  failure: Failure | null,
  more: Partial<Problem> & { part?: typeof file } = {},
) {
  const { part = null, ...rest } = more
  const outgoing = { stage, failure, part }
  return problemWords({ outgoing, what: 'Your reply', ...rest }, writing, failures)
}

describe('what is said of a write that was refused', () => {
  it.each([
    [
      lost,
      {},
      /^DeskDirector can’t be reached\. Check the connection, .* What you wrote is kept\.$/,
    ],
    [rejected, {}, /status 400\. .* “Too long\.” What you wrote is kept\.$/],
    [ended, {}, /^Your session has ended\. What you wrote is kept\. Open the menu item/],
    [ended, { kept: 'here' }, /^Your session has ended\. Copy what you wrote before you open/],
    [
      ended,
      { kept: 'nothing' },
      /^Your session has ended\. Open the menu item in DeskDirector again/,
    ],
    [rejected, { kept: 'here' }, /“Too long\.” What you wrote is kept\.$/],
    [rejected, { kept: 'nothing' }, /“Too long\.”$/],
    [null, { why: 'Its own reason.' }, /^Its own reason\. What you wrote is kept\.$/],
    [null, { part: file }, /^It was stopped before it arrived\. It is kept here/],
    [rejected, { part: file }, /“Too long\.” It is kept here, and so are the files after it\.$/],
  ] as const)('%j %j', (failure, more, text) => {
    const words = said('refused', failure, more)
    const what = 'part' in more ? 'Log.txt' : 'Your reply'
    expect(words.title).toBe(`${what} didn’t go through`)
    expect(words.text).toMatch(text)
  })
})

describe('what is said of a write in doubt', () => {
  it('is that it isn’t there only where somebody looked', () => {
    const absent = 'It isn’t in the ticket, as that was last read.'
    expect(said('doubtful', lost).text).not.toContain('It isn’t in the ticket')
    expect(said('doubtful', lost, { isAbsent: true }).text).toContain(absent)
  })

  it('says that the same is there in place of how to send it again', () => {
    const unclear = { stage: 'doubtful', failure: null, part: null, isAlike: true } as const
    const { text } = problemWords(
      { outgoing: unclear, what: 'Your reply', isAbsent: false },
      writing,
      failures,
    )
    expect(text).toMatch(
      /^What you wrote is kept\. The same is there by now, .* could be there twice\.$/,
    )
  })

  it('says that something is kept only where something is, and for as long as it is', () => {
    expect(said('doubtful', lost, { kept: 'nothing' }).text).not.toContain('kept')
    expect(said('doubtful', ended, { kept: 'here' }).text).toMatch(/Copy what you wrote/)
    expect(said('doubtful', ended, { kept: 'here' }).text).not.toContain('is kept')
    expect(said('doubtful', ended, { kept: 'nothing' }).text).not.toContain('wrote')
  })

  it('names what it is about as a sentence does, and a file as it is called', () => {
    expect(said('doubtful', null).title).toBe('It isn’t known whether your reply arrived')
    expect(said('doubtful', null, { part: file }).title).toBe(
      'It isn’t known whether Log.txt arrived',
    )
  })

  it('gives the server’s reason where it was sent again and refused', () => {
    expect(said('doubtful', rejected).text).toContain('“Too long.”')
    expect(said('doubtful', lost).text).not.toContain('Check the connection')
  })

  it('is what the next session will do, once this one is over', () => {
    expect(said('doubtful', ended).text).toMatch(
      /Open the menu item in DeskDirector again: it is looked for then\.$/,
    )
  })
})
