import { describe, expect, it } from 'vitest'
import { checkSite } from '../../../../src/deskdirector/profile'
import { helpDesk } from './documents/help-desk'
import { connect, createWorld, profileIn } from './connect-world'

const ORIGIN = 'https://desk.acme.example'
const files = { 'desk.json': helpDesk }

describe('writing', () => {
  it('makes a site file where there is none, and shows it first', async () => {
    const world = createWorld({ files, answers: ['y'] })
    const { exitCode, printed } = await connect(world, `desk.json --instance ${ORIGIN}`)
    expect(exitCode).toBe(0)
    expect(world.asked).toEqual(['Write site.json? [y/N] '])
    expect(printed).toContain('+++ site.json (new)')
    const text = world.files.get('site.json') ?? ''
    expect(checkSite(text, 'site.json').ok).toBe(true)
    expect(JSON.parse(text)).toMatchObject({ instances: [{ host: ORIGIN, profile: 'desk' }] })
    expect(Object.keys(profileIn(world, 'desk').tech ?? {})).toContain('ticket.update')
  })

  it.each(['n', 'no', '', 'perhaps'])('writes nothing after “%s”', async (answer) => {
    const world = createWorld({ files, answers: [answer] })
    const { exitCode, printed } = await connect(world, `desk.json --instance ${ORIGIN}`)
    expect(exitCode).toBe(1)
    expect(printed).toContain('Nothing is written.')
    expect([...world.files.keys()]).toEqual(['desk.json'])
  })

  it('writes nothing where nobody can answer', async () => {
    const world = createWorld({ files })
    expect((await connect(world, `desk.json --instance ${ORIGIN}`)).exitCode).toBe(1)
    expect([...world.files.keys()]).toEqual(['desk.json'])
  })

  it('leaves the rest of the file as it was written, tabs and line ends and all', async () => {
    const site = [
      '{',
      '\t"instances": [ {"host":"https://other.example"} ],',
      '\t"brand":  { "name": "Acme",   "accent": "#123456", "logo": null }',
      '}',
      '',
    ].join('\r\n')
    const world = createWorld({ files: { ...files, 'site.json': site } })
    await connect(world, `desk.json --instance ${ORIGIN} --yes`)
    const text = world.files.get('site.json') ?? ''
    expect(text).toContain('\t"brand":  { "name": "Acme",   "accent": "#123456", "logo": null }')
    expect(text).toContain(`{"host":"https://other.example"},\r\n\t\t{ "host": "${ORIGIN}"`)
    expect(text.replaceAll('\r\n', '')).not.toContain('\n')
    expect(checkSite(text, 'site.json').ok).toBe(true)
  })

  it('uses the file that SITE names, and a record beside it', async () => {
    const world = createWorld({ files, env: { SITE: 'sites/acme.json' } })
    await connect(world, `desk.json --instance ${ORIGIN} --yes`)
    expect([...world.files.keys()].sort()).toEqual([
      'desk.json',
      'sites/acme.connect.json',
      'sites/acme.json',
    ])
  })

  it('changes nothing the second time', async () => {
    const world = createWorld({ files })
    await connect(world, `desk.json --instance ${ORIGIN} --yes`)
    const before = new Map(world.files)
    const { exitCode, printed } = await connect(world, `desk.json --instance ${ORIGIN}`)
    expect(printed).toContain('Nothing to write.')
    expect(exitCode).toBe(0)
    expect(world.asked).toEqual([])
    expect(world.files).toEqual(before)
  })

  it('says which operations it left out, and what came nearest', async () => {
    const world = createWorld({ files })
    const { printed } = await connect(world, `desk.json --instance ${ORIGIN} --yes`)
    expect(printed).toMatch(/nothing like it in the document: .*ticket\.rate/)
    expect(printed).toMatch(
      /ticket\.get +nearest: GET \/api\/v3\/agent\/cases\/\{caseId\}\n +it is for the tech side/,
    )
  })
})

describe('the profile’s name', () => {
  it.each([
    ['as asked for', `desk.json --instance ${ORIGIN} --profile ours`, 'ours'],
    ['after the host', 'desk.json --instance https://support.acme.example', 'support'],
    ['after the host the document is of', `desk.json --instance ${ORIGIN}`, 'desk'],
  ])('is %s', async (_, command, name) => {
    const world = createWorld({ files })
    await connect(world, `${command} --yes`)
    expect(Object.keys(profileIn(world, name))).not.toEqual([])
  })

  it('is the one that the instance’s entry waits for', async () => {
    const site = { instances: [{ host: ORIGIN, profile: 'acme' }] }
    const world = createWorld({ files: { ...files, 'site.json': site } })
    expect((await connect(world, `desk.json --instance ${ORIGIN} --yes`)).exitCode).toBe(0)
    expect(Object.keys(profileIn(world, 'acme').tech ?? {})).toContain('tickets.find')
    expect(checkSite(world.files.get('site.json') ?? '', 'site.json').ok).toBe(true)
  })

  it('may not be the built-in one’s', async () => {
    const world = createWorld({ files })
    const { exitCode, printed } = await connect(
      world,
      `desk.json --instance ${ORIGIN} --profile copilot`,
    )
    expect(exitCode).toBe(2)
    expect(printed).toContain('--profile NAME')
  })
})

describe('instances', () => {
  it('may wait for several profiles: one is written after the other', async () => {
    const site = {
      instances: [
        { host: ORIGIN, profile: 'one' },
        { host: 'https://two.example', profile: 'two' },
      ],
    }
    const world = createWorld({ files: { ...files, 'site.json': site } })
    const { exitCode, printed } = await connect(world, `desk.json --instance ${ORIGIN} --yes`)
    expect(exitCode).toBe(0)
    expect(printed).toContain('Still to be connected: two.')
    expect((await connect(world, 'desk.json --instance https://two.example --yes')).exitCode).toBe(
      0,
    )
    expect(checkSite(world.files.get('site.json') ?? '', 'site.json').ok).toBe(true)
  })
})
