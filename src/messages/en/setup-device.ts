import { plural } from '../../lib/plural'

/** What the browser and the device allow the page. */
export const setupDevice = {
  storage: {
    title: 'Storage',
    works: (names: string) => `${names}: allowed here.`,
    refused: (names: string) => `${names}: refused here.`,
    kept: 'What you type and haven’t sent can be kept on this device.',
    keptWhileOpen:
      'What you type and haven’t sent lasts as long as this page is open. The browser’s setting for third-party storage or cookies decides that, not DeskDirector.',
    withoutOrigin:
      'What you type and haven’t sent lasts as long as this page is open: a page without an origin has no storage.',
  },
  clipboard: {
    title: 'Clipboard',
    works: 'Allowed: copy buttons work.',
    olderWay: 'The newer way isn’t allowed in this frame. Copy buttons work by the older one.',
    refused: 'Not allowed. A copy button shows its text to be selected and copied by hand instead.',
    maybe: 'The browser may ask first. Where it refuses, copy buttons use an older way.',
  },
  clock: {
    title: 'The device’s clock',
    right: 'It agrees with the clock of this page’s host.',
    fast: (span: string) =>
      `It is ${span} fast by the clock of this page’s host. The page counts by that one instead.`,
    slow: (span: string) =>
      `It is ${span} slow by the clock of this page’s host. The page counts by that one instead.`,
    unknown:
      'What time it is by this page’s host can’t be read here, so there is nothing to compare with.',
    minutes: (count: number) =>
      plural('en', count, { one: (n) => `${n} minute`, other: (n) => `${n} minutes` }),
    hours: (count: number) =>
      plural('en', count, { one: (n) => `${n} hour`, other: (n) => `${n} hours` }),
  },
}
