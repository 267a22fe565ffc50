import { expect, it } from 'vitest'
import { content, FakeDevice, reply } from './fake-device'

it.each(['works', 'blocked'] as const)(
  'three tabs come to an end with what they tell each other, and to the same words (local storage: %s)',
  async (mode) => {
    // Whose word is the last is by chance: the pages' own marks tell apart what was typed at the same time.
    for (let time = 0; time < 40; time += 1) {
      const device = new FakeDevice()
      device.local.mode = mode
      const tabs = [await device.open(), await device.open(), await device.open()] as const
      const type = (at: 0 | 1, text: string) => {
        device.now += 1
        tabs[at].put(reply, content(text))
      }
      type(0, 'one')
      type(0, 'one two')
      type(1, 'three')
      type(0, 'one two four')
      device.now += 1
      device.deliver()
      for (const tab of tabs) {
        const { text = '' } = tab.get(reply) ?? {}
        expect(text).toBe(tabs[0].get(reply)?.text)
        expect(text).toContain('one two four')
        expect(text).toContain('three')
      }
    }
  },
)
