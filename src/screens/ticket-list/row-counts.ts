/** How many rows are drawn at first at most: more than any screen shows. */
const FIRST_ROWS = 30

/** The least height of a row, in px. */
const LOWEST_ROW = 58

/** How many rows fill the screen: more of them at first would only keep those waiting that it holds. */
export function screenful(): number {
  return Math.min(FIRST_ROWS, Math.ceil(innerHeight / LOWEST_ROW))
}

/** How many rows a list draws one and all; of a longer one only those in view and near are in the document. */
export const PLAIN_ROWS = 100
