import { describe, expect, it } from 'vitest'
import { readNews } from '../../../src/drafts/other-tabs'

describe('news', () => {
  it.each([
    { kind: 'put', key: 'k', record: 'r', over: null },
    { kind: 'put', key: 'k', record: 'r', over: 'q' },
    { kind: 'drop', key: 'k', revision: 'r' },
    { kind: 'drop', key: 'k', revision: 'r', isSent: true },
    { kind: 'fileGone', id: 'f' },
    { kind: 'wipe', at: 1 },
  ])('is read: %j', (news) => {
    expect(readNews(news)).toEqual(news)
  })

  it.each([
    [null],
    ['wipe'],
    [{}],
    [{ kind: 'wipe' }],
    [{ kind: 'put', key: 'k' }],
    [{ kind: 'put', record: 'r' }],
    [{ kind: 'drop', key: 'k', revision: 1 }],
    [{ kind: 'fileGone', key: 'k' }],
    [{ kind: 'sing', key: 'k' }],
  ])('is not, from another version: %j', (data) => {
    expect(readNews(data)).toBeNull()
  })
})
