import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'

// Components are taken down between tests; tests without a document have none.
if (typeof document !== 'undefined') {
  await import('@testing-library/jest-dom/vitest')
  afterEach(cleanup)
  // jsdom draws nothing, and knows no sheets that script makes.
  document.adoptedStyleSheets ??= []
  CSSStyleSheet.prototype.replaceSync ??= () => {}
}
