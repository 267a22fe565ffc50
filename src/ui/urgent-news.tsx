import { useContext, useState } from 'react'
import { LiveRegion } from './live-region'
import { UrgentWords } from './urgent-words'

/** Says in a dialog what comes while it is open: all that stands behind it is silent. */
export function UrgentNews() {
  const words = useContext(UrgentWords)
  const [before] = useState(words)
  if (words === null) return null
  return <LiveRegion>{words !== before && words}</LiveRegion>
}
