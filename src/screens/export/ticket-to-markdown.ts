import type { Ticket } from '../../deskdirector/models'
import { escapeAddress, escapeClosing, escapeLine, escapeWithin } from '../../ui/markdown-escape'
import { readRichText } from '../../ui/rich-text-read'
import { richTextToMarkdown } from '../../ui/rich-text-to-markdown'
import { readableMoment, type ExportLook } from './export-look'
import { factsOf } from './ticket-facts'
import { conversationOf, missingLine, silence, type Told } from './told-entries'

/**
 * A ticket as Markdown: what it is, what is known of it, and all that was said, in order. What people wrote is read as
 * the screen reads it and written anew, so that nothing in a note can pass for a heading of the ticket's own, or leave a
 * quote or a code block open over those that follow.
 *
 * @param withInternal also what the contact doesn't see, marked as such.
 */
export function ticketToMarkdown(ticket: Ticket, look: ExportLook, withInternal: boolean): string {
  const { ticketWords: words, style, linkOf } = look
  const facts = factsOf(ticket, words, (instant) => readableMoment(instant, style))
  const number = escapeWithin(words.number(String(ticket.id)))
  const told = conversationOf(ticket, look, withInternal)
  const blocks = [
    `# ${escapeClosing(escapeWithin(ticket.summary.trim() || words.untitled))}`,
    `[${number}](${escapeAddress(linkOf(ticket.id))})`,
    escapeLine(missingLine(ticket, words)),
    facts
      .filter(({ value }) => value !== '')
      .map(({ field, value }) => `- ${words.fields[field]}: ${escapeWithin(value)}`)
      .join('\n'),
    `## ${words.conversation}`,
    ...(told.length === 0
      ? [silence(ticket, words)]
      : told.flatMap((each) => blocksOf(each, look))),
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

function blocksOf(told: Told, { words, ticketWords }: ExportLook): string[] {
  if (told.kind === 'happened') return [`- ${escapeLine(told.line)}`]
  const { who, when, isInternal, text, besides } = told
  const said = richTextToMarkdown(readRichText(text, ticketWords.text), words.picture)
  const head = [who, when, isInternal ? ticketWords.internal : '']
  return [
    `### ${escapeClosing(escapeWithin(head.filter((part) => part !== '').join(' · ')))}`,
    said === '' && besides.length === 0 ? ticketWords.noWords : said,
    ...besides.map(escapeLine),
  ]
}
