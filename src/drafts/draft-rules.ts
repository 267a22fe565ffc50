/** `site.json`'s word on drafts. */
export interface DraftRules {
  readonly keep: 'off' | 'session' | 'device'
  /** Since a draft was last changed; then it is deleted. */
  readonly days: number
}
