import { describe, expect, it } from 'vitest'
import { failure, find, get, json, me, setUp } from './set-up'

describe('a 401', () => {
  const refuse = () => json({ errorCode: 'Unauthorized' }, 401)

  it('ends the session when the referee is refused too, and nothing is sent after it', async () => {
    let isEnded = false
    const { send, sent, refused } = setUp({
      '/me': () => (isEnded ? refuse() : json({})),
      '/tickets/1': refuse,
    })
    await send(me)
    isEnded = true
    expect(await failure(send(get))).toEqual({ kind: 'session' })
    expect(refused).toHaveBeenCalledOnce()
    const count = sent.length
    expect(await failure(send(find))).toEqual({ kind: 'session' })
    expect(sent).toHaveLength(count)
  })

  it('for one call alone costs that call', async () => {
    const { send, refused } = setUp({ '/me': () => json({}), '/tickets/1': refuse })
    await send(me)
    expect(await failure(send(get))).toEqual({ kind: 'forbidden', status: 401, words: null })
    expect(refused).not.toHaveBeenCalled()
  })

  it('asks the referee once, however many calls were refused at the same time', async () => {
    const { send, sent } = setUp({
      '/me': () => json({}),
      '/tickets/1': refuse,
      [find.path]: refuse,
    })
    await send(me)
    await Promise.all([failure(send(get)), failure(send(find)), failure(send(get))])
    expect(sent.filter(({ url }) => url.endsWith('/me'))).toHaveLength(2)
  })

  it('before anything was accepted is a launch that failed, not a session that ended', async () => {
    const { send, sent, refused } = setUp({ '/me': refuse, '/tickets/1': refuse })
    expect(await failure(send(me))).toEqual({ kind: 'session' })
    expect(await failure(send(get))).toEqual({ kind: 'session' })
    expect(sent).toHaveLength(2)
    expect(refused).not.toHaveBeenCalled()
  })

  it('of a portal’s own question to a TECH token ends nothing: the tickets were given', async () => {
    const { send, refused } = setUp({ '/me': refuse, [find.path]: () => json([]) })
    await send(find)
    expect(await failure(send(me))).toEqual({ kind: 'session' })
    expect(refused).not.toHaveBeenCalled()
  })

  it('after the token’s own end needs no referee, even where no server’s clock is known', async () => {
    const { send, sent, refused } = setUp(
      { '/me': () => json({}), '/tickets/1': refuse },
      { isPastEnd: true },
    )
    await send(me)
    expect(await failure(send(get))).toEqual({ kind: 'session' })
    expect(refused).toHaveBeenCalledOnce()
    expect(sent).toHaveLength(2)
  })
})
