/**
 * What the browser is to leave: Chromium takes the last such list alone, so Playwright's own stand in it, as far as they
 * bear on a page. The last two are the address bar's suggestions, a page of the browser's own that each new window loads
 * and nobody sees: a second of one core, beside the page that is tested (Chromium 156).
 */
const features = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'MediaRouter',
  'OptimizationHints',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
]

/** How the tests start their browser: alone on a machine that reaches nobody. */
export const browserArguments: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${features.join(',')}`,
]
