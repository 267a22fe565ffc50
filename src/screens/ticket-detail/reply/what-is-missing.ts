import { isAddress } from '../../writing/addresses'
import { reopens, type Composed } from './composed'
import type { ReplyOffers } from './reply-offers'

/** Why a reply can't leave as it is. */
export type Missing =
  | 'words'
  | 'wordsToo'
  | 'choice'
  | 'adding'
  | 'address'
  | 'ccInternal'
  | 'ccReopen'
  | 'internalGone'
  | 'filesInternal'
  | 'filesGone'

/** Where it is told and mended: the words, the addresses; anywhere else there is no one field for it. */
export function fieldOf(missing: Missing | null): 'text' | 'copies' | null {
  switch (missing) {
    case 'words':
    case 'wordsToo':
      return 'text'
    case 'address':
    case 'ccInternal':
    case 'ccReopen':
      return 'copies'
    default:
      return null
  }
}

/**
 * What stands between a reply and its sending; null where nothing does. Whatever a person takes for internal never
 * leaves where somebody else would read it: not the words, not the files, not by a copy.
 */
export function whatIsMissing(
  composed: Composed,
  files: { readonly count: number; readonly isAdding: boolean },
  offers: ReplyOffers,
): Missing | null {
  const { text, internal, cc, status, note, isDecided } = composed
  const isReopening = reopens(composed, offers)
  const copies = offers.cc ? cc : []
  if (internal && !offers.internal) return 'internalGone'
  if (files.isAdding) return 'adding'
  if (text.trim() === '') {
    if (files.count === 0) return 'words'
    // Without words there is no note: files alone take no status along, and reopen nothing.
    const isAlone = (internal && note === null) || status !== null || copies.length > 0
    if (isAlone || isReopening) return 'wordsToo'
  }
  if (offers.reopen && offers.note && !internal && !isDecided) return 'choice'
  if (files.count > 0 && offers.files === 'none') return 'filesGone'
  if (files.count > 0 && internal && offers.files !== 'any') return 'filesInternal'
  if (copies.length > 0 && internal) return 'ccInternal'
  if (copies.length > 0 && isReopening) return 'ccReopen'
  return copies.every(isAddress) ? null : 'address'
}
