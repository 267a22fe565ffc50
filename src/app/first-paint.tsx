import { boot } from '../messages/en/boot'
import { FirstList } from '../screens/ticket-list/first-list'
import { FirstRow } from '../screens/ticket-list/first-row'
import { BootNotice } from './boot-notice'
import { ShellFrame, type ShellFrameProps } from './shell-frame'

/** What the document shows before any code of the page's is there; the build draws it. */
export function FirstPaint({ brand }: Pick<ShellFrameProps, 'brand'>) {
  return (
    <div className="flex h-dvh flex-col">
      <ShellFrame brand={brand} end={null}>
        <main />
      </ShellFrame>
    </div>
  )
}

/** What boot takes copies of: the list on its way, its rows, and the notices it shows by itself. */
export function FirstTemplates() {
  return (
    <>
      <template id="first-list">
        <FirstList />
      </template>
      <template id="unread-false">
        <FirstRow isUnread={false} />
      </template>
      <template id="unread-true">
        <FirstRow isUnread />
      </template>
      <template id="not-loaded">
        <BootNotice {...boot.notLoaded} />
      </template>
      <template id="origin-null">
        <BootNotice {...boot.originNull} offersCheck />
      </template>
    </>
  )
}
