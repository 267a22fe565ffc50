import { expect, test } from 'vitest'
import { followUps } from '../../../local-deskdirector/data/follow-ups'
import { parseTalk } from '../../../local-deskdirector/data/script'
import { alertScripts, peopleScripts } from '../../../local-deskdirector/data/scripts'
import { slotChoices } from '../../../local-deskdirector/data/slot-choices'

const scripts = [...alertScripts, ...peopleScripts]

test('there are about sixty problems, each with a conversation', () => {
  expect(scripts.length).toBeGreaterThanOrEqual(60)
  for (const script of scripts) {
    expect(parseTalk(script.talk).length, script.titles[0]).toBeGreaterThan(1)
  }
})

test('no title is used twice', () => {
  const titles = scripts.flatMap((script) => script.titles)
  expect(new Set(titles).size).toBe(titles.length)
})

test('alerts are spoken about by agents alone', () => {
  const speakers = alertScripts.flatMap(({ talk }) => parseTalk(talk).map(({ role }) => role))
  expect(speakers).not.toContain('contact')
})

test('every slot in a script is one that can be filled', () => {
  const known = new Set([...Object.keys(slotChoices), 'contact', 'agent'])
  const texts = [
    ...scripts.flatMap(({ titles, description, talk }) => [...titles, description, talk]),
    ...Object.values(followUps).flat(),
  ]
  const used = texts.flatMap((text) => [...text.matchAll(/\{([a-z]+)\}/g)].map(([, name]) => name))
  expect(used.filter((name) => name === undefined || !known.has(name))).toEqual([])
})

test('a talk is split into speeches, and lines without a speaker belong to the one before', () => {
  const talk = `
    agent: First:

    - one
    contact: Second.
    internal: Third.`
  expect(parseTalk(talk)).toEqual([
    { role: 'agent', text: 'First:\n\n- one' },
    { role: 'contact', text: 'Second.' },
    { role: 'internal', text: 'Third.' },
  ])
})
