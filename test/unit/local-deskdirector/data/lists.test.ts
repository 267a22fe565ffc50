import { expect, test } from 'vitest'
import { sample } from './sample'

test('each company has one who sees all and some who do not', () => {
  expect(sample.companies).toHaveLength(3)
  for (const company of sample.companies) {
    const staff = sample.contacts.filter(({ companyId }) => companyId === company.id)
    expect(staff.some(({ seesCompany }) => seesCompany)).toBe(true)
    expect(staff.some(({ seesCompany }) => !seesCompany)).toBe(true)
  }
})

test('the first contact and the first agent are those everybody signs in as', () => {
  expect(sample.contacts[0]).toMatchObject({
    firstName: 'Zoë',
    lastName: 'Ødegård',
    companyId: sample.companies[0]?.id,
    seesCompany: false,
  })
  expect(sample.agents[0]).toMatchObject({ firstName: 'Mira', lastName: 'Lindqvist' })
})

test('names are written in several scripts, one beyond the basic plane', () => {
  const names = sample.contacts.map(({ firstName, lastName }) => `${firstName} ${lastName}`).join()
  expect(names).toMatch(/\p{Script=Arabic}/u)
  expect(names).toMatch(/\p{Script=Han}/u)
  expect(names).toMatch(/\p{Extended_Pictographic}/u)
  expect(names).toMatch(/[\u{20000}-\u{2ffff}]/u)
})

test('ids and e-mail addresses are unique, and addresses are of example domains', () => {
  const people = [...sample.contacts, ...sample.agents]
  expect(new Set(people.map(({ id }) => id)).size).toBe(people.length)
  expect(new Set(people.map(({ email }) => email)).size).toBe(people.length)
  for (const { email } of people) expect(email).toMatch(/^[a-z.]+@[a-z]+\.example$/)
})

test('each queue has open and closed statuses of its own', () => {
  expect(sample.queues).toHaveLength(5)
  const ids = sample.queues.flatMap(({ statuses }) => statuses.map(({ id }) => id))
  expect(new Set(ids).size).toBe(ids.length)
  for (const { statuses } of sample.queues) {
    expect(statuses.some(({ isClosed }) => isClosed)).toBe(true)
    expect(statuses.some(({ isClosed }) => !isClosed)).toBe(true)
  }
})
