import { afterEach } from 'vitest'

// Components are taken down between tests; tests without a document have none, and wait for no React.
if (typeof document !== 'undefined') {
  const { cleanup } = await import('@testing-library/react')
  await import('@testing-library/jest-dom/vitest')
  afterEach(cleanup)
  // jsdom draws nothing, and knows no sheets that script makes.
  document.adoptedStyleSheets ??= []
  CSSStyleSheet.prototype.replaceSync ??= () => {}
}
