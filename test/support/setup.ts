import { afterEach } from 'vitest'
import { firstRowsStand } from '../../src/lib/first-rows'

// No main here that says so.
firstRowsStand()

// Components are taken down between tests; tests without a document have none, and wait for no React.
if (typeof document !== 'undefined') {
  const { cleanup, configure } = await import('@testing-library/react')
  // What a screen shows comes when it comes: on a busy machine not within the second that is waited by default.
  configure({ asyncUtilTimeout: 5_000 })
  await import('@testing-library/jest-dom/vitest')
  afterEach(cleanup)
  // Files of tests are threads of one process, and hear each other: each has channels of its own, as a browser has.
  const browser = crypto.randomUUID()
  globalThis.BroadcastChannel = class extends BroadcastChannel {
    constructor(name: string) {
      super(`${name} ${browser}`)
    }
  }
  // jsdom draws nothing, which it prints for each canvas that axe makes, and knows no sheets that script makes.
  HTMLCanvasElement.prototype.getContext = () => null
  document.adoptedStyleSheets ??= []
  CSSStyleSheet.prototype.replaceSync ??= () => {}
}
