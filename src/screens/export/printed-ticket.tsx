import { useMemo } from 'react'
import type { Ticket } from '../../deskdirector/models'
import { PrintSheet } from '../../ui/print-sheet'
import { readableMoment, type ExportLook } from './export-look'
import { PrintedLine } from './printed-line'
import { PrintedText } from './printed-text'
import { factsOf } from './ticket-facts'
import { conversationOf, missingLine, silence, type Told } from './told-entries'

interface PrintedTicketProps {
  readonly ticket: Ticket
  readonly look: ExportLook
  /** Also what the contact doesn't see. */
  readonly withInternal: boolean
}

/** A ticket on paper: what is known of it, and all of its conversation, however little of it the screen has drawn. */
export function PrintedTicket({ ticket, look, withInternal }: PrintedTicketProps) {
  const { ticketWords: words, style, linkOf } = look
  const facts = factsOf(ticket, words, (instant) => readableMoment(instant, style))
  const missing = missingLine(ticket, words)
  const told = useMemo(
    () => conversationOf(ticket, look, withInternal),
    [ticket, look, withInternal],
  )
  return (
    <PrintSheet>
      <h1 className="written">{ticket.summary.trim() || words.untitled}</h1>
      <p className="text-ink-2">
        <bdi>{words.number(String(ticket.id))}</bdi> · <bdi>{linkOf(ticket.id)}</bdi>
      </p>
      <PrintedLine {...look} />
      {missing !== '' && <p>{missing}</p>}
      <h2>{words.details}</h2>
      <dl className="grid grid-cols-[max-content_minmax(0,1fr)] gap-x-4 gap-y-0.5">
        {facts
          .filter(({ value }) => value !== '')
          .map(({ field, value }) => (
            <div key={field} className="contents">
              <dt className="text-ink-2">{words.fields[field]}</dt>
              <dd className="written">{value}</dd>
            </div>
          ))}
      </dl>
      <h2>{words.conversation}</h2>
      {told.length === 0 && <p>{silence(ticket, words)}</p>}
      {told.map((each) => (
        <PrintedEntry key={each.key} told={each} look={look} />
      ))}
    </PrintSheet>
  )
}

function PrintedEntry({ told, look }: { readonly told: Told; readonly look: ExportLook }) {
  const { words, ticketWords } = look
  if (told.kind === 'happened') return <p className="mt-2 written text-ink-2">{told.line}</p>
  const { who, when, isInternal, text, besides } = told
  return (
    <article>
      <h3 className="mb-1">
        <bdi className="font-semibold">{who}</bdi> <span className="text-ink-2">{when}</span>
        {isInternal && <strong className="font-semibold"> · {ticketWords.internal}</strong>}
      </h3>
      {text.trim() !== '' && (
        <PrintedText {...{ text }} labels={ticketWords.text} picture={words.picture} />
      )}
      {text.trim() === '' && besides.length === 0 && <p>{ticketWords.noWords}</p>}
      {besides.map((line) => (
        <p key={line} className="mt-1 written text-ink-2">
          {line}
        </p>
      ))}
    </article>
  )
}
