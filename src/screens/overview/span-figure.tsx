import type { ReactNode } from 'react'
import { useOverviewWords } from '../../messages/use-overview-words'
import { useWords } from '../../messages/use-words'
import { FigureTable } from './figure-table'
import type { Spans } from './figures/spans'
import { NumberTile } from './number-tile'
import { useNumber } from './use-number'
import { spanWords } from './span-words'

interface SpanFigureProps {
  readonly title: string
  readonly spans: Spans
  readonly note: ReactNode
  readonly asTable: boolean
}

/** How long something usually takes; as a table, how long at the least and at the most as well. */
export function SpanFigure({ title, spans, note, asTable }: SpanFigureProps) {
  const { language } = useWords()
  const { median, shortest, longest, tickets } = useOverviewWords().columns
  const number = useNumber()
  if (!asTable) return <NumberTile value={spanWords(spans.median, language)} note={note} />
  const row = (name: string, value: string) => ({ key: name, name, values: [value] })
  return (
    <FigureTable
      caption={title}
      columns={[]}
      rows={[
        row(median, spanWords(spans.median, language)),
        row(shortest, spanWords(spans.shortest, language)),
        row(longest, spanWords(spans.longest, language)),
        row(tickets, number(spans.count)),
      ]}
    />
  )
}
