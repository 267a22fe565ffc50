import type { InstanceOptions } from '../model'
import { createDealer } from './dealer'
import type { EdgeCase } from './edge-cases/edge-case'
import { placeEdgeCases } from './edge-cases/placement'
import { noteCountOf } from './note-counts'
import { chooseOpen } from './open-tickets'
import { protagonist, shareOutOwners } from './ownership'
import type { Owner } from './ownership'
import { agents } from './people'
import type { TicketPlan } from './plan'
import { createRandom, elementAt, mix } from './random'
import type { Script } from './script'
import { alertScripts, peopleScripts } from './scripts'
import { speechesOf } from './thread'
import { closedTimes, creationTimes, openTimes, touchedAt } from './timing'

const firstTicketId = 48_201

interface Start {
  readonly id: number
  readonly seed: number
  readonly now: number
  readonly created: number
  readonly isOpen: boolean
  readonly owner: Owner
  readonly script: Script
  readonly title: string
  readonly edge: EdgeCase | undefined
  /** The ticket that changed last of all. */
  readonly isFreshest: boolean
}

/** Takes the titles of each script in turn, so that one comes back as late as can be. */
function createTitler(): (script: Script) => string {
  const told = new Map<Script, number>()
  return (script) => {
    const times = told.get(script) ?? 0
    told.set(script, times + 1)
    return elementAt(script.titles, times)
  }
}

function planTicket(start: Start): TicketPlan {
  const { id, now, created, isOpen, owner, script, edge } = start
  const key = mix(start.seed, id)
  const random = createRandom(mix(key, 11))
  const agent = random.pick(agents)
  const drawn = isOpen
    ? openTimes(created, now, start.isFreshest, random)
    : closedTimes(created, now, script.isLasting === true, random)
  const wish = edge?.noteCount ?? (edge && speechesOf(script).length)
  const noteCount = start.isFreshest ? 1 : noteCountOf(script, drawn, wish, random)
  const isUntouched = isOpen && noteCount === 0
  const lacksGroup = edge?.lacks === 'contactGroup' || random.chance(0.04)
  const isDropped = !isOpen && noteCount < speechesOf(script).length && random.chance(0.5)
  return {
    id,
    key,
    owner,
    script,
    title: start.title,
    agent,
    isAssigned: edge?.lacks !== 'agent' && random.chance(isUntouched ? 0.4 : 0.97),
    lacksGroup: lacksGroup || (owner.contact === null && random.chance(0.5)),
    isClosed: !isOpen,
    isDropped,
    noteCount,
    times: isUntouched ? touchedAt(drawn, random) : drawn,
  }
}

/** Decides about every ticket of an instance, oldest first. */
export function makePlans({ seed, tickets, now }: InstanceOptions): TicketPlan[] {
  const random = createRandom(mix(seed, 1))
  const owners = shareOutOwners(tickets, random)
  const created = creationTimes(tickets, now, random)
  const isOpen = chooseOpen(owners, created, now, random)
  const own = [...owners.keys()].filter((position) => owners[position]?.contact === protagonist)
  const open = own.filter((position) => isOpen[position])
  const edges = placeEdgeCases(
    open,
    own.filter((position) => !isOpen[position]),
  )
  const freshest = open.findLast((position) => !edges.has(position))
  const dealProblem = createDealer(peopleScripts, random)
  const titleOf = createTitler()
  const dealAlert = createDealer(alertScripts, random)

  return owners.map((owner, position) => {
    const edge = edges.get(position)
    const dealt = owner.contact === null ? dealAlert(0) : dealProblem(owner.contact.id)
    const script = edge?.script ?? dealt
    return planTicket({
      id: firstTicketId + position,
      seed,
      now,
      created: created[position] ?? now,
      isOpen: isOpen[position] === true,
      owner,
      script,
      title: titleOf(script),
      edge,
      isFreshest: position === freshest,
    })
  })
}
