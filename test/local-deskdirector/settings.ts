import * as v from 'valibot'

/** Every flag the frame's settings page offers; the names are HTML's own. */
export const sandboxFlags = [
  'allow-scripts',
  'allow-same-origin',
  'allow-popups',
  'allow-popups-to-escape-sandbox',
  'allow-downloads',
  'allow-modals',
  'allow-forms',
  'allow-top-navigation-by-user-activation',
] as const

const settingsEntries = {
  /** Where the embedded page is; empty until an admin typed it. */
  pageUrl: v.union([v.literal(''), v.pipe(v.string(), v.url())]),
  /** Origins that may call the API from a browser (article i7ju0acrux: none but DeskDirector's own by default). */
  allowedOrigins: v.array(v.string()),
  /** Lets a page of another origin read `Retry-After` and `ETag`; DeskDirector documents no exposed header. */
  exposeHeaders: v.boolean(),
  tokenSeconds: v.pipe(v.number(), v.integer()),
  /** Refuses every token, as after a revocation. */
  refuseTokens: v.boolean(),
  clockSkewSeconds: v.pipe(v.number(), v.integer()),
  /** Adds `app=portal` or `app=tech` to the page's address. */
  passApp: v.boolean(),
  /** Puts the parameters behind a `#` of the page's address instead of ahead of it; which of them is so is unpublished. */
  parametersAfterHash: v.boolean(),
  /** Off: TECH leaves `[ticketnumber]` in a ticket tab's address as it stands. */
  replaceTicketNumber: v.boolean(),
  sandboxed: v.boolean(),
  sandbox: v.array(v.picklist(sandboxFlags)),
  /** Delegates `clipboard-write` to the frame. */
  clipboardWrite: v.boolean(),
}

const settingsSchema = v.strictObject(settingsEntries)

/** A change of settings: any of them, none unknown. */
export const settingsPatchSchema = v.partial(settingsSchema)

export type Settings = v.InferOutput<typeof settingsSchema>
export type SettingsPatch = v.InferOutput<typeof settingsPatchSchema>

/** The settings of a running instance; whoever holds them sees a change at once. */
export interface SettingsStore {
  readonly current: Readonly<Settings>
  /** Takes a change over; throws on one that makes no sense. */
  update(patch: SettingsPatch): void
}

/** An access token lasts 60 minutes (article 25rahghew1); the guide's sandbox has exactly two flags (uye137c8al). */
const defaults: Settings = {
  pageUrl: '',
  allowedOrigins: [],
  exposeHeaders: false,
  tokenSeconds: 60 * 60,
  refuseTokens: false,
  clockSkewSeconds: 0,
  passApp: false,
  parametersAfterHash: false,
  replaceTicketNumber: true,
  sandboxed: true,
  sandbox: ['allow-scripts', 'allow-same-origin'],
  clipboardWrite: false,
}

/** Settings as a fresh instance has them, with what the caller knows better. */
export function createSettings(known: Partial<Settings>): SettingsStore {
  let current: Settings = { ...defaults, ...known }
  return {
    get current() {
      return current
    },
    update(patch) {
      current = v.parse(settingsSchema, { ...current, ...patch })
    },
  }
}
