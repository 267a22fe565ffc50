import { blankDraft, type DraftPlace } from '../../../../../src/drafts/draft'
import { placeKey } from '../../../../../src/queries/writing/outgoing'
import type { StoredTicket } from '../../../../local-deskdirector/model'
import type { Faults } from './ledger'
import type { World } from './world'

interface Added {
  readonly place: DraftPlace
  readonly name: string
  wasSent: boolean
}

/** What a person adds to their words. */
export function createFiles(world: World, faults: Faults) {
  const added: Added[] = []
  let pressed: readonly Added[] = []

  const timesIn = ({ attachments = [], notes }: StoredTicket, name: string) =>
    [...attachments, ...notes.flatMap((note) => note.attachments)].filter(
      (file) => file.name === name,
    ).length
  const isPlaced = ({ kind, ticket }: DraftPlace, stored: StoredTicket) =>
    kind === 'new' ? world.isNewOfOurs(stored) : String(stored.id) === ticket
  /** How often the instance has it where it belongs, and anywhere. */
  function timesThere({ place, name }: Added) {
    let [there, all] = [0, 0]
    for (const ticket of world.allTickets()) {
      const times = timesIn(ticket, name)
      all += times
      if (times > 0 && isPlaced(place, ticket)) there += times
    }
    return { there, all }
  }
  const at = (place: DraftPlace) => added.filter((each) => placeKey(each.place) === placeKey(place))

  return {
    async add(place: DraftPlace) {
      const { drafts } = world.writing
      const name = `file ${added.length + 1}.txt`
      if (drafts.get(place) === null) drafts.put(place, blankDraft)
      await drafts.files.add(place, new File([name], name, { type: 'text/plain' }))
      added.push({ place, name, wasSent: false })
    },
    press(place: DraftPlace) {
      pressed = at(place).filter(({ wasSent }) => !wasSent)
      for (const each of pressed) each.wasSent = true
    },
    undo() {
      for (const each of pressed) each.wasSent = false
      pressed = []
    },
    /** Whether all that was sent from a place is there. */
    areThere: (place: DraftPlace) =>
      at(place).every((each) => !each.wasSent || timesThere(each).there > 0),
    async count() {
      const { drafts } = world.writing
      const places = drafts.places()
      const kept = (await Promise.all(places.map((place) => drafts.files.of(place)))).flat()
      for (const each of added) {
        const { there, all } = timesThere(each)
        const doubles = world.traffic.doubles((request) => request.includes(`"${each.name}"`))
        if (there > (each.wasSent ? 1 : 0) + doubles) faults.duplicates += 1
        if (there === 0 && !kept.some(({ file }) => file.name === each.name)) faults.losses += 1
        if (all > there) faults.wrongTicket += 1
      }
    },
  }
}

export type Files = ReturnType<typeof createFiles>
