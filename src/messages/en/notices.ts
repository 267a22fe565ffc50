import { boot } from './boot'

/** Pages that stand instead of the tickets where a launch failed. `{…}` is filled by the screen. */
export const notices = {
  forEveryone: 'What to do',
  forAdmin: 'For the administrator',
  pageOrigin: 'This page’s origin',
  copyOrigin: 'Copy origin',
  originCopied: 'Origin copied',
  checkSetup: boot.checkSetup,
  helpArticle: 'DeskDirector’s help article on this',
  launch: {
    'origin-null': {
      title: boot.originNull.title,
      text: boot.originNull.text,
      everyone: [],
      admin: boot.originNull.steps,
    },
    'no-token': {
      title: 'Open this page from DeskDirector',
      text: 'DeskDirector hands over an access token when it opens this page, and none came. Nothing was requested from anywhere.',
      everyone: [
        'Open the menu item in DeskDirector. A bookmark or a copied address of this page doesn’t work by itself.',
      ],
      admin: [
        'In the admin portal, open the menu item that leads here (type External Site, also called Extension Menu).',
        'Among its query parameters, switch on Access Token. That adds the host as well.',
        'Save, then open the menu item in the portal again.',
      ],
    },
    'no-host': {
      title: 'This page wasn’t told which DeskDirector to speak to',
      text: 'An access token came, but no host beside it. The token was not sent anywhere.',
      everyone: [
        'Open the menu item in DeskDirector again. If this page comes back, tell your administrator.',
      ],
      admin: [
        'In the admin portal, open the menu item that leads here.',
        'Switch its Access Token parameter off and on again, and save: DeskDirector adds the host together with the token.',
        'If the site address was typed with parameters of its own, take them out.',
      ],
    },
    'host-not-allowed': {
      title: 'This page doesn’t speak to {host}',
      text: 'It was opened for an address that isn’t on its list. The token was not sent there.',
      everyone: [
        'If you followed a link from outside DeskDirector, close this page. Otherwise tell your administrator the address above.',
      ],
      admin: [
        'If the address is your own DeskDirector, add it to “instances” in this page’s site.json.',
        'Build the page again and publish it.',
        'Open the menu item in the portal again.',
      ],
    },
    'not-https': {
      title: 'The connection to {host} isn’t safe',
      text: 'Its address doesn’t begin with https. The token was not sent there.',
      everyone: [
        'If you followed a link from outside DeskDirector, close this page. Otherwise tell your administrator the address above.',
      ],
      admin: [
        'Open the portal itself over https, since the menu item passes on the portal’s own address.',
        'Open the menu item in the portal again.',
      ],
    },
    unreachable: {
      title: '{host} can’t be reached from here',
      text: 'Either the connection failed, or DeskDirector doesn’t answer pages from this address yet. The set-up check finds out which. Nothing was changed.',
      everyone: ['Check your connection, then open the menu item in DeskDirector again.'],
      admin: [
        'In the admin portal, go to Admin > Advanced > Developer Corner.',
        'At the foot of that page, add this page’s origin, shown below, to the allowed origins.',
        'Save, then open the menu item in the portal again.',
      ],
    },
    'timed-out': {
      title: '{host} is slow to answer',
      text: 'It was asked who is signed in and said nothing for 15 seconds. Nothing was changed.',
      everyone: ['Wait a minute, then try again. Your access token stays good meanwhile.'],
      admin: [],
    },
    refused: {
      title: '{host} didn’t accept the access token',
      text: 'A token lasts an hour at most and works only for the DeskDirector that made it. Nothing was changed.',
      everyone: ['Open the menu item in DeskDirector again, to get a new one.'],
      admin: [
        'Check that the menu item leads straight to this page: an address that was copied with a token in it stops working.',
        'Check that the portal and the menu item belong to the same DeskDirector.',
      ],
    },
    'other-side': {
      title: 'This token is for the other side of DeskDirector',
      text: 'A token from the client portal works only there, and one from TECH only in TECH. Nothing was changed.',
      everyone: [
        'Open the menu item from where you usually work. If this page comes back, tell your administrator.',
      ],
      admin: [
        'In the admin portal, look at the address of the menu item that leads here.',
        'If it says app=portal or app=tech, take that out or make it fit: the page finds out by itself.',
        'Save, then open the menu item again.',
      ],
    },
    reloaded: {
      title: 'This page can’t be reloaded',
      text: 'The access token is used for one visit and never kept, so a reload has none. What you had sent stays sent.',
      everyone: ['Open the menu item in DeskDirector again.'],
      admin: [],
    },
  },
  /** Stands for an address that wasn't given. */
  thisHost: 'DeskDirector',
}
