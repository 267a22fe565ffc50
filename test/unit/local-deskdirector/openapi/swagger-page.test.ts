import { validate } from '@readme/openapi-parser'
import { describe, expect, it } from 'vitest'
import { createLocalDeskDirector } from '../../../local-deskdirector/create-local-deskdirector'
import { type Flavour, flavours } from '../../../local-deskdirector/flavour'
import { openApiFor } from '../../../local-deskdirector/openapi/open-api-for'
import { smallInstance } from '../small-instance'

function boxOf(flavour: Flavour) {
  const { app } = createLocalDeskDirector({ flavour, instance: smallInstance() })
  return (path: string) => app.request(`http://desk.example${path}`)
}

interface Listed {
  readonly urls: readonly { readonly url: string; readonly name: string }[]
}

/** The documents' addresses, found as a browser would: by running what the page's script runs. */
function listedIn(page: string): Listed {
  const json = /var configObject = JSON\.parse\('([^']*)'\)/.exec(page)?.[1] ?? ''
  return JSON.parse(json) as Listed
}

describe.each(flavours)('the Swagger page of %s', (flavour) => {
  it('is where /swagger leads to', async () => {
    const get = boxOf(flavour)
    for (const path of ['/swagger', '/swagger/']) {
      const answer = await get(path)
      expect(answer.status).toBe(301)
      const target = new URL(answer.headers.get('location') ?? '', `http://desk.example${path}`)
      expect(target.pathname).toBe('/swagger/index.html')
    }
    expect((await get('/swagger/index.html')).headers.get('content-type')).toContain('text/html')
  })

  it('lists its own document and the published calls, both of which are there', async () => {
    const get = boxOf(flavour)
    const { urls } = listedIn(await (await get('/swagger/index.html')).text())
    const documents = await Promise.all(
      urls.map(async ({ url }) => {
        const { pathname } = new URL(url, 'http://desk.example/swagger/index.html')
        return (await get(pathname)).json() as Promise<{ paths: object }>
      }),
    )
    expect(documents).toHaveLength(2)
    expect(documents[0]).toEqual(openApiFor(flavour))
    expect(documents[1]?.paths).toHaveProperty('/api/v2/copilot/tickets')
  })

  it('says in the document that the paths are made up', () => {
    expect(JSON.stringify(openApiFor(flavour)['info'])).toContain('made up')
  })
})

describe.each(flavours)('the document of %s', (flavour) => {
  it('is a good one, but for the names of operations that come twice', async () => {
    const result = await validate(structuredClone({ ...openApiFor(flavour) }) as never)
    const messages = result.valid ? [] : result.errors.map(({ message }) => message)
    expect(messages.length).toBeGreaterThan(0)
    expect(messages.filter((words) => !words.startsWith('The operationId `'))).toEqual([])
  })
})
