/** How many rows are drawn at first: more than any screen shows. */
export const FIRST_ROWS = 30

/** How many rows a list draws one and all; of a longer one only those in view and near are in the document. */
export const PLAIN_ROWS = 100
