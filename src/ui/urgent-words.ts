import { createContext } from 'react'

/** What is said whatever stands over the page: of its session, say. Null where nothing ever is. */
export const UrgentWords = createContext<string | null>(null)
