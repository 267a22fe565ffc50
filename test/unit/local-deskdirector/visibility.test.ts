import { describe, expect, it } from 'vitest'
import { createLocalDeskDirector } from '../../local-deskdirector/create-local-deskdirector'
import type { Side } from '../../local-deskdirector/people'
import { askAs, ticketsPath } from './ask'
import { ada, bo, byAda, cy, gil, note, smallInstance, taskList, ticket } from './small-instance'

const secret = 'the customer is difficult'

const local = createLocalDeskDirector({
  instance: smallInstance([
    ticket(1, ada, {
      notes: [
        note(100, { createdBy: byAda, note: 'still broken' }),
        note(101, { isInternal: true, note: secret }),
      ],
      taskLists: [taskList('shown'), taskList('hidden', { isPrivate: true, name: secret })],
    }),
    ticket(2, bo),
    ticket(3, cy),
    ticket(4, null),
  ]),
})

async function idsFor(side: Side, userId: number): Promise<number[]> {
  const answer = await askAs(local, side, userId, ticketsPath)
  const { results } = (await answer.json()) as { results: { id: number }[] }
  return results.map(({ id }) => id).sort()
}

describe('who sees what', () => {
  it('a contact sees their own tickets only', async () => {
    expect(await idsFor('portal', ada.id)).toEqual([1])
    expect(await idsFor('portal', cy.id)).toEqual([3])
  })

  it('a contact who sees the company sees its tickets, those without a contact included', async () => {
    expect(await idsFor('portal', bo.id)).toEqual([1, 2, 4])
  })

  it('an agent sees all', async () => {
    expect(await idsFor('tech', gil.id)).toEqual([1, 2, 3, 4])
  })

  it.each([
    [ada.id, 3],
    [ada.id, 2],
    [bo.id, 3],
    [cy.id, 4],
    [cy.id, 999],
  ])('contact %i is told that ticket %i does not exist', async (userId, id) => {
    expect((await askAs(local, 'portal', userId, `${ticketsPath}/${id}`)).status).toBe(404)
  })

  it('no contact is ever sent an internal note or a private list, in the ticket or the list', async () => {
    for (const path of [ticketsPath, `${ticketsPath}/1`]) {
      for (const { id } of [ada, bo]) {
        expect(await (await askAs(local, 'portal', id, path)).text()).not.toContain(secret)
      }
      expect(await (await askAs(local, 'tech', gil.id, path)).text()).toContain(secret)
    }
  })

  it('counts only the tasks a contact may see', async () => {
    const progressFor = async (side: Side, id: number) =>
      (
        (await (await askAs(local, side, id, `${ticketsPath}/1`)).json()) as {
          taskProgress: object
        }
      ).taskProgress
    expect(await progressFor('portal', ada.id)).toEqual({ done: 1, total: 2 })
    expect(await progressFor('tech', gil.id)).toEqual({ done: 2, total: 4 })
  })
})
