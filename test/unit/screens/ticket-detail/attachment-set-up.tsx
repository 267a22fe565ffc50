import { screen } from '@testing-library/react'
import { connect } from '../../../../src/deskdirector/connection'
import type { Attachment } from '../../../../src/deskdirector/models'
import type { Send } from '../../../../src/http/call'
import { RequestFailure, type Failure } from '../../../../src/http/errors'
import { FileChips } from '../../../../src/screens/ticket-detail/file-chips'
import { renderAtDesk } from '../../../support/render-at-desk'
import { bytesOf } from './file-bytes'

export const path = (attachment: string) => `/api/tickets/20473/attachments/${attachment}`

const attachment = (id: string | null, name: string): Attachment => ({
  id,
  name,
  size: 38_214,
  type: 'text/html',
})

export const picture = attachment('p1', 'screen.png')
export const log = attachment('l 1', 'client.log')
export const contract = attachment('c1', 'contract.pdf')
export const nameless = attachment(null, 'lost.txt')

const contents: Record<string, Blob> = {
  [path('p1')]: new Blob([bytesOf.png]),
  [path('l%201')]: new Blob(['keepalive timeout\n<b>reconnecting</b>']),
  [path('c1')]: new Blob([bytesOf.pdf]),
}

/** An instance that gives files, until `failure` is set; or whose profile doesn't bind that. */
export function createInstance({ isBound = true } = {}) {
  const instance = {
    asked: [] as string[],
    aborted: [] as string[],
    failure: null as Failure | null,
    /** Once set, answers wait for it. */
    gate: null as Promise<void> | null,
  }
  const request: Send = async (call, signal) => {
    instance.asked.push(call.path)
    signal?.addEventListener('abort', () => instance.aborted.push(call.path))
    await instance.gate
    signal?.throwIfAborted()
    if (instance.failure) throw new RequestFailure(instance.failure)
    return contents[call.path]
  }
  const binding = { method: 'GET', path: '/api/tickets/{id}/attachments/{attachment}' }
  const connection = connect({
    profile: { portal: isBound ? { 'attachment.get': binding } : {}, tech: {}, vocabulary: {} },
    side: 'portal',
    request,
  })
  return Object.assign(instance, { connection })
}

/** Notes' files on the screen, at an instance. */
export function showFiles(
  files: readonly Attachment[],
  instance = createInstance(),
  ...others: (readonly Attachment[])[]
) {
  const view = renderAtDesk(
    [files, ...others].map((each, index) => <FileChips key={index} ticket={20473} files={each} />),
    instance.connection,
  )
  return { ...view, instance }
}

export const button = (name: string) => screen.getByRole('button', { name })

/** The object URLs that nobody has revoked, with what each gives: jsdom has none of its own. */
export function watchObjectUrls() {
  const live = new Map<string, Blob>()
  let made = 0
  Object.assign(URL, {
    createObjectURL(blob: Blob) {
      const url = `blob:page/${++made}`
      live.set(url, blob)
      return url
    },
    revokeObjectURL: (url: string) => void live.delete(url),
  })
  return live
}
