import { createContext } from 'react'

/** True within a frame that stands for the field's own: a field there draws none, and leaves the focus ring to it. */
export const FramedContext = createContext(false)
