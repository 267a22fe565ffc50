import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useDesk } from '../../queries/desk'
import { meQuery } from '../../queries/me'
import { readableMoment, type ExportLook } from './export-look'

/** Whose paper it is, and of when: what stands on it changes after that. */
export function PrintedLine({ words, style }: ExportLook) {
  const desk = useDesk()
  const { data } = useQuery({ ...meQuery(desk), enabled: desk.connection.can('me') })
  const [now] = useState(Date.now)
  const name = data?.name ?? desk.claims?.name ?? desk.claims?.email ?? ''
  const when = readableMoment(now, style)
  return (
    <p className="text-ink-2">
      <bdi>{name === '' ? words.printed(when) : words.printedBy(name, when)}</bdi>
    </p>
  )
}
