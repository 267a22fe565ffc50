import { expect, it } from 'vitest'
import { content, FakeDevice, reply } from './fake-device'

it.each([0, -60_000])(
  'the later words are given back, where the earlier lie in the database (a clock that moves by %i ms)',
  async (ms) => {
    for (let turn = 0; turn < 12; turn += 1) {
      const device = new FakeDevice()
      device.local.mode = 'full'
      ;(await device.open()).put(reply, content('earlier'))
      await device.settle()
      device.local.mode = 'works'
      device.now += ms
      ;(await device.open()).put(reply, content('later'))
      await device.settle()
      expect((await device.open()).get(reply)?.text).toBe('later')
    }
  },
)
