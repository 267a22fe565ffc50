import type { Draft } from '../../drafts/draft'
import type { ownDrafts } from '../../messages/en/drafts'
import { newTicketOf } from '../../queries/writing/new-ticket-draft'
import { filesLeftOf } from '../new-ticket/files-left'

/** All that a draft holds in words, to be typed in again elsewhere: a title, the text, and in lines of their own whom it names. */
export function unsentText(draft: Draft, words: typeof ownDrafts.afterTheEnd): string {
  const { summary, cc } = newTicketOf(draft)
  const { person, copies } = draft.fields
  const typed = [filesLeftOf(draft) ?? summary, draft.text].join('\n').trim()
  const name = typeof person === 'string' ? person.trim() : ''
  // As it was typed, where that is kept: half an address isn't among those that would be sent.
  const addresses = typeof copies === 'string' ? copies.trim() : cc.join(', ')
  return [typed, name === '' ? '' : words.person(name), addresses === '' ? '' : words.cc(addresses)]
    .filter((line) => line !== '')
    .join('\n')
}
