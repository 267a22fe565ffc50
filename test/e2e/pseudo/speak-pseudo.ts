import type { BrowserContext } from '@playwright/test'
import { build } from 'vite'

let made: Promise<string> | undefined

/**
 * Lets a launch with `lang=nl` speak the pseudo-locale: the built page as it is, with another file in the place of one
 * language's. So none of it is ever part of the page.
 */
export async function speakPseudo(context: BrowserContext): Promise<void> {
  made ??= bundle()
  const body = await made
  await context.route('**/assets/nl-*.js', (route) =>
    route.fulfill({ body, contentType: 'text/javascript' }),
  )
}

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    build: { write: false, lib: { entry: 'test/e2e/pseudo/words.ts', formats: ['es'] } },
  })
  const output = [result].flat().flatMap((part) => ('output' in part ? part.output : []))
  const chunk = output.find((file) => file.type === 'chunk')
  if (chunk === undefined) throw new Error('The pseudo-locale came out empty.')
  return chunk.code
}
