import { readOffsets } from '../../http/server-time'
import type { Check, Found, SetupAround, SetupWords } from './check'
import { clipboardAccess, type ClipboardAccess } from './clipboard-access'
import { workingStorages, type StorageName } from './storages'

const storageNames: readonly StorageName[] = ['localStorage', 'sessionStorage', 'indexedDB']

/** What the browser and the device allow the page, frame or not. */
export function deviceChecks({ site }: SetupAround, words: SetupWords): Check[] {
  const { storage, clipboard, clock } = words.device
  return [
    {
      id: 'storage',
      section: 'device',
      title: storage.title,
      run: async () => foundStorage(await workingStorages(), site.drafts.keep, self.origin, words),
    },
    {
      id: 'clipboard',
      section: 'device',
      title: clipboard.title,
      run: async () => foundClipboard(await clipboardAccess(), words),
    },
    {
      id: 'clock',
      section: 'device',
      title: clock.title,
      run: async () => foundClock(await clockLead(), words),
    },
  ]
}

/** What it means which storages work, by where `site.json` wants drafts kept and which origin the page has. */
export function foundStorage(
  working: readonly StorageName[],
  keep: 'off' | 'session' | 'device',
  origin: string,
  { device }: SetupWords,
): Found {
  const { works, refused, kept, keptWhileOpen, withoutOrigin } = device.storage
  const list = (names: readonly StorageName[]) => names.join(', ')
  const missing = storageNames.filter((name) => !working.includes(name))
  const wanted = {
    off: [],
    session: ['sessionStorage'],
    device: ['localStorage', 'indexedDB'],
  } as const
  const isNeeded = keep !== 'off'
  const isKept = wanted[keep].some((name) => working.includes(name))
  const isSandboxed = origin === 'null'
  const said = [
    working.length > 0 ? works(list(working)) : '',
    missing.length > 0 ? refused(list(missing)) : '',
    isKept ? kept : !isNeeded ? '' : isSandboxed ? withoutOrigin : keptWhileOpen,
  ]
  const state = !isNeeded || isKept ? 'good' : 'limited'
  return { state, text: said.filter((part) => part !== '').join(' ') }
}

/** What it means for copy buttons how the clipboard can be had. */
function foundClipboard(access: ClipboardAccess, { device }: SetupWords): Found {
  const { works, olderWay, refused, maybe } = device.clipboard
  switch (access) {
    case 'granted':
      return { state: 'good', text: works }
    case 'older way':
      return { state: 'good', text: olderWay }
    case 'may ask':
      return { state: 'good', text: maybe }
    case 'refused':
      return { state: 'limited', text: refused }
  }
}

/** By how much a clock may be off before anybody would mind, in ms. */
const TOLERANCE = 90_000

/** What it means how far the device's clock is ahead of the host's, in ms; null where that can't be had. */
export function foundClock(lead: number | null, { device }: SetupWords): Found {
  const { right, fast, slow, unknown, minutes, hours } = device.clock
  if (lead === null) return { state: 'unknown', text: unknown }
  const off = Math.abs(lead)
  if (off < TOLERANCE) return { state: 'good', text: right }
  const inMinutes = Math.round(off / 60_000)
  const span = inMinutes < 90 ? minutes(inMinutes) : hours(Math.round(inMinutes / 60))
  return { state: 'limited', text: lead > 0 ? fast(span) : slow(span) }
}

async function clockLead(): Promise<number | null> {
  const [offset] = await readOffsets()
  return offset === undefined ? null : -offset
}
