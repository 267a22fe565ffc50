import type { Endpoint } from './endpoint'
import type { Shape } from './shape'
import { bodySlots } from './slots'

/** Places of bodies that are looked into in all. DeskDirector's own documents come to a few hundred where it matters. */
const MOST = 40_000
/** An answer is searched, as far as a body of so many places would be. */
const ANSWER = 100

/** Why an endpoint wasn't looked into. */
export const UNLOOKED = 'the document has too many models of its kind: this one wasn’t looked into'

/** How much of a document's models is looked into: ten thousand paths may each have a model of their own, and each of those hundreds of others. */
export class Looking {
  #left = MOST
  readonly #known = new WeakSet<Shape>()

  /** Whether an endpoint's models may still be looked into. Those that were before cost nothing. */
  takes({ bodies, answers }: Endpoint): boolean {
    const news = (contents: Endpoint['bodies']) =>
      contents.filter(({ shape }) => !this.#known.has(shape))
    const [newBodies, newAnswers] = [news(bodies), news(answers)]
    if (newBodies.length + newAnswers.length === 0) return true
    if (this.#left <= 0) return false
    for (const { shape } of [...newBodies, ...newAnswers]) this.#known.add(shape)
    for (const body of newBodies) this.#left -= bodySlots(body).length
    this.#left -= ANSWER * newAnswers.length
    return true
  }
}
