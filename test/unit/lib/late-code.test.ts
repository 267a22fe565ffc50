// @vitest-environment jsdom
import { renderHook, waitFor } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { lateCode, useLateCode } from '../../../src/lib/late-code'

it('asks for code once it is wanted, and once for all who want it', async () => {
  const fetched = vi.fn(async () => ({ answer: 42 }))
  const load = lateCode(fetched)
  const { result, rerender } = renderHook(({ isWanted }) => useLateCode(load, isWanted), {
    initialProps: { isWanted: false },
  })
  expect(fetched).not.toHaveBeenCalled()
  expect(result.current).toBeNull()
  rerender({ isWanted: true })
  await waitFor(() => expect(result.current).toEqual({ answer: 42 }))
  await load()
  expect(fetched).toHaveBeenCalledTimes(1)
})
