/** One way in which a document no longer is what a binding relies on. */
export interface Drift {
  /** Such as `query status`, `body ticket.summary`, `answer results` or `field id`. */
  readonly where: string
  readonly problem: string
}

export const GONE = 'gone, or called something else now'
