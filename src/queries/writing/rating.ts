import type { DraftContent } from '../../drafts/draft'

/** From bad to good. The contract leaves the scale to the page: five marks, as instances' own documents have it. */
export const RATINGS = [1, 2, 3, 4, 5] as const

export type Rating = (typeof RATINGS)[number]

/** The mark that was chosen in a draft of a rating; null before. */
export function ratingOf({ fields }: Pick<DraftContent, 'fields'>): Rating | null {
  return RATINGS.find((each) => each === fields['rating']) ?? null
}
