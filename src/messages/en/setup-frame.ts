/** What is around the page, and what it may do there. */
export const setupFrame = {
  framed: {
    title: 'The frame',
    none: 'The page stands in a window of its own, as an External Link opens it. No menu item’s sandbox limits it.',
    byHost: (origin: string) => `${origin} shows the page in its frame: the instance itself.`,
    byOther: (origin: string) =>
      `${origin} shows the page in its frame, which isn’t the host of this launch. That is right where your portal has a second address, and wrong anywhere else.`,
    by: (origin: string) => `${origin} shows the page in its frame.`,
    unnamed: 'The page is in a frame; this browser doesn’t say whose.',
  },
  origin: {
    title: 'The page’s origin',
    named: (origin: string) => `${origin}. DeskDirector’s allowed origins must hold exactly this.`,
    none: 'The page has none, so DeskDirector can’t let it in.',
    advice: ['In the menu item’s sandbox options, tick Allow Same Origin, beside Allow Scripts.'],
  },
  forms: {
    title: 'Sandbox: forms',
    works: 'Allowed.',
    blocked: 'Not allowed (allow-forms), and not needed: the page never submits a form.',
  },
  popups: {
    title: 'Sandbox: new windows',
    ask: 'A browser doesn’t tell before one is opened. The page needs none: every link can be copied as well.',
    works: 'Allowed: a window opened, and was closed again.',
    blocked:
      'Blocked (allow-popups). Links out of the page don’t open; they can be copied instead.',
  },
  dialogs: {
    title: 'Sandbox: the browser’s own dialogs',
    ask: 'A browser doesn’t tell before one is shown. Of the page’s own doings only printing needs it.',
    question: 'Does this dialog show? Either answer will do.',
    works: 'Allowed.',
    blocked: 'Blocked (allow-modals). Tickets can’t be printed; their text can be copied instead.',
  },
  downloads: {
    title: 'Sandbox: downloads',
    ask: 'A browser never tells. If a file you save from a ticket doesn’t arrive, the menu item’s sandbox lacks allow-downloads.',
  },
  topNavigation: {
    title: 'Sandbox: moving the portal’s window',
    ask: 'Can’t be tried without leaving the portal, and isn’t needed: the page never moves the window around it.',
  },
}
