/** What DeskDirector handed over when it opened the page. */
export const setupLaunch = {
  accessToken: {
    title: 'Access token',
    places: {
      query: 'Received in the address’s query.',
      hash: 'Received behind the # of the address.',
      unknown: 'Received.',
    },
    none: 'None came.',
    reloaded: 'It was used before this page was reloaded; it is never kept.',
    advice: [
      'In the admin portal, open the menu item that leads here (type External Site, also called Extension Menu).',
      'Among its query parameters, switch on Access Token, and save. That adds the host as well.',
      'Open the menu item in the portal.',
    ],
    reopen: ['Open the menu item in DeskDirector again.'],
  },
  host: {
    title: 'Host',
    given: (host: string) => `Received: ${host}.`,
    givenUnshown: 'Received, but it is no address that could be shown.',
    none: 'None came beside the access token, which was sent nowhere.',
    notHttps: (host: string) =>
      `${host} doesn’t begin with https, so the access token wasn’t sent there.`,
    advice: [
      'In the admin portal, open the menu item and switch its Access Token parameter off and on again: DeskDirector adds the host with it.',
      'If the site address was typed with parameters of its own, take them out.',
    ],
    httpsAdvice: [
      'Open the portal itself over https: the menu item passes on the portal’s own address.',
    ],
  },
  listed: {
    title: 'The host in site.json',
    entry: (pattern: string, profile: string) =>
      `It is listed, by the entry ${pattern} with the profile ${profile}.`,
    none: (patterns: string) => `It isn’t listed. What is: ${patterns}.`,
    advice: [
      'If the host is your own DeskDirector, add it to “instances” in this page’s site.json, then build and publish the page.',
      'If it isn’t, somebody else made the link that opened this page.',
    ],
  },
  /** Where the launch went no further. */
  notLookedAt: 'Not looked at: the launch ended before it.',
}
