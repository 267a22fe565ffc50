// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { leaveHandover, takeHandover } from '../../../src/http/handover'

describe('what boot leaves for the page', () => {
  it('is there once, and shows up in no list of globals', () => {
    const left = {
      launch: { ok: false, problem: { kind: 'no-token' } },
      early: new Map(),
      launchedAt: 0,
    } as const
    const before = Object.keys(globalThis)
    leaveHandover(left)
    expect(Object.keys(globalThis)).toEqual(before)
    expect(takeHandover()).toBe(left)
    expect(takeHandover()).toBeNull()
    expect('__launch' in globalThis).toBe(false)
  })
})
