import { protagonist } from './ownership'
import type { Owner } from './ownership'
import type { Random } from './random'
import { day } from './stamp'

const shareOfProtagonist = 17 / 40
const usualShare = 0.2

/** The older a ticket, the less likely it is still open; never impossible, as people know. */
function weightOf(age: number): number {
  return 1 / (1 + age / (14 * day)) ** 0.9
}

/** Says for each ticket whether it is still open; the share of open ones is the same for everybody. */
export function chooseOpen(
  owners: readonly Owner[],
  created: readonly number[],
  now: number,
  random: Random,
): boolean[] {
  const ranked = new Map<number, { position: number; rank: number }[]>()
  owners.forEach(({ contact }, position) => {
    const person = contact?.id ?? 0
    const list = ranked.get(person) ?? []
    // Weighted choice without repetition: the smallest ranks win.
    const rank = -Math.log(1 - random.next()) / weightOf(now - (created[position] ?? now))
    list.push({ position, rank })
    ranked.set(person, list)
  })

  const isOpen = owners.map(() => false)
  for (const [person, list] of ranked) {
    const share = person === protagonist.id ? shareOfProtagonist : usualShare
    list.sort((a, b) => a.rank - b.rank)
    for (const { position } of list.slice(0, Math.round(list.length * share))) {
      isOpen[position] = true
    }
  }
  return isOpen
}
