/** How many rows are drawn at first: more than any screen shows. */
export const FIRST_ROWS = 30

/** The least height of a row, in px: more of them than the screen holds would only keep those waiting that it does. */
export const LOWEST_ROW = 58

/** How many rows a list draws one and all; of a longer one only those in view and near are in the document. */
export const PLAIN_ROWS = 100
