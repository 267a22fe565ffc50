/** How many browsers at a time, each with an instance of its own. */
export const WORKERS = 3
