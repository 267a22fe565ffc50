import type { SessionKey } from '../session/session'
import { readWhole, toFetch, type Answer, type HttpCall, type Send } from './call'
import { takeEarly, type EarlyAnswers } from './early'
import { failureOf, RequestFailure } from './errors'
import { readAnswer } from './read-answer'
import type { Upload } from './upload'

export interface SendOptions {
  /** The instance's origin. */
  readonly origin: string
  readonly key: SessionKey
  readonly early: EarlyAnswers
  /**
   * The call that settles what a 401 means: answered 401 as well, the token has ended; answered otherwise, only
   * the one operation was refused.
   */
  readonly referee: HttpCall
  readonly timeout?: number
  readonly fetch?: typeof fetch
  /** Sends the calls that want to hear of their progress. */
  readonly upload?: Upload
}

/** As long as anyone waits, in ms. */
const TIMEOUT = 15_000

/** As long as a file may take on its way, in ms. */
const FILE_TIMEOUT = 300_000

/**
 * The only way from the page to an instance.
 *
 * Each call carries the token to that one origin, ends after 15 s (5 min where a file is on its way), and gives its answer or one `Failure`.
 * Once the session is over nothing is sent. A 401 ends it only when `referee` is refused too, and never before
 * the token was accepted once: until then it is the launch that failed.
 */
export function createSend(options: SendOptions): Send {
  const { origin, key, early: left, referee, timeout = TIMEOUT } = options
  const fetcher = options.fetch ?? ((...args: Parameters<typeof fetch>) => fetch(...args))
  /** What was answered well so far: the referee's path, and `''` for any other. */
  const accepted = new Set<string>()
  let ruling: Promise<boolean> | null = null

  async function ask(call: HttpCall, signal?: AbortSignal): Promise<Answer<string | Blob>> {
    const { onProgress } = call
    const isFile = call.reads === 'bytes' || call.body instanceof FormData
    const timer = AbortSignal.timeout(isFile ? FILE_TIMEOUT : timeout)
    const stop = signal === undefined ? timer : AbortSignal.any([signal, timer])
    try {
      await key.settled()
      stop.throwIfAborted()
      const carry = onProgress ? (options.upload ?? (await loadUpload(stop, fetcher))) : fetcher
      // Last of all, with nothing to wait for between it and the sending: a session may end at any moment.
      const token = key.token()
      if (token === null) throw new RequestFailure({ kind: 'session' })
      const [url, init] = toFetch(origin, call, token, stop)
      if (call.reads === 'bytes') init.headers['Accept'] = '*/*'
      const early = takeEarly(left, call)
      const taken = early && (await early)
      if (taken) return unquoted(taken, token)
      const response = await carry(url, init, onProgress)
      if (call.reads !== 'bytes' || !response.ok) return unquoted(await readWhole(response), token)
      return { response, content: await response.blob() }
    } catch (error) {
      if (signal?.aborted || failureOf(error)) throw error
      throw new RequestFailure({ kind: 'unreachable', timedOut: isTimeout(error) })
    }
  }

  /** Whether the token has ended, as the referee has it. Asked once however many calls were refused. */
  function isOver(call: HttpCall): Promise<boolean> {
    if (call.path === referee.path) return Promise.resolve(accepted.has(referee.path))
    ruling ??= ask(referee)
      .then(({ response }) => response.status === 401)
      .catch(() => false)
      .finally(() => {
        ruling = null
      })
    return ruling
  }

  return async function send(call, signal) {
    const answer = await ask(call, signal)
    const { status } = answer.response
    if (status < 400) {
      accepted.add(call.path === referee.path ? referee.path : '')
      key.accepted()
    } else if (status === 401 && accepted.size > 0) {
      if (key.isPastEnd() || (await isOver(call))) key.refused()
      else if (call.path !== referee.path) {
        throw new RequestFailure({ kind: 'forbidden', status: 401, words: null })
      }
    }
    return readAnswer(answer, call.reads)
  }
}

/** What was refused, without the token: an instance may quote what it was sent, and any word may be a token. */
function unquoted({ response, content }: Answer<string>, token: string): Answer<string> {
  return { response, content: response.ok ? content : content.replaceAll(token, '…') }
}

/** By name: `instanceof` fails across realms. */
function isTimeout(error: unknown): boolean {
  return error instanceof Error && error.name === 'TimeoutError'
}

/** A late chunk, as few calls tell of their progress. Where it can't be had, the call goes without telling. */
function loadUpload(stop: AbortSignal, fallback: Upload): Promise<Upload> {
  return new Promise((resolve, reject) => {
    stop.onabort = () => reject(stop.reason)
    import('./upload').then(
      ({ upload }) => resolve(upload),
      () => resolve(fallback),
    )
  })
}
