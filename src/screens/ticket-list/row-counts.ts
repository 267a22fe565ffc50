/** How many rows are drawn in one go at most: more than any screen shows. */
export const ROWS_AT_ONCE = 30

/** The least height of a row, in px; where somebody chose dense ones, the rest of a screenful follows right after. */
const LOWEST_ROW = 58

/**
 * How many rows fill the screen, the last of them in part: more of them at first would only keep those waiting that it
 * holds. A frame that is hidden yet has no height, and is to be full once it is shown.
 */
export function screenful(): number {
  return Math.min(ROWS_AT_ONCE, innerHeight / LOWEST_ROW || ROWS_AT_ONCE)
}

/** How many rows a list draws one and all; of a longer one only those in view and near are in the document. */
export const PLAIN_ROWS = 100
