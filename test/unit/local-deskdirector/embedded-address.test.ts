import { describe, expect, it } from 'vitest'
import { embeddedAddress } from '../../local-deskdirector/frames/embedded-address'
import { createSettings, type SettingsPatch } from '../../local-deskdirector/settings'

const pageUrl = 'http://page.example/tickets/index.html'

describe('the page’s address', () => {
  const address = (patch: SettingsPatch, ticketId?: number) => {
    const settings = createSettings({ pageUrl })
    settings.update(patch)
    const launch = {
      side: 'tech',
      host: 'https://d.example',
      token: 't',
      ticket: ticketId,
    } as const
    return embeddedAddress(settings.current, launch)
  }
  const added = 'host=https%3A%2F%2Fd.example&access_token=t'

  it.each<[SettingsPatch, number | undefined, string]>([
    [{}, undefined, `${pageUrl}?${added}`],
    [{ passApp: true }, undefined, `${pageUrl}?${added}&app=tech`],
    [{}, 7, `${pageUrl}?ticket=7&${added}`],
    [{ replaceTicketNumber: false }, 7, `${pageUrl}?ticket=[ticketnumber]&${added}`],
    [{ pageUrl: 'http://p/?x=[y]#/new' }, undefined, `http://p/?x=[y]&${added}#/new`],
    [
      { pageUrl: 'http://p/#/new', parametersAfterHash: true },
      undefined,
      `http://p/#/new?${added}`,
    ],
  ])('with %o and ticket %s', (patch, ticketId, expected) => {
    expect(address(patch, ticketId)).toBe(expected)
  })
})
