// @vitest-environment jsdom
import { renderHook, waitFor } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { lateCode, useLateCode } from '../../../src/lib/late-code'

function want(load: () => Promise<{ answer: number }>) {
  const onMissing = vi.fn()
  const hook = renderHook(({ isWanted }) => useLateCode(load, isWanted, onMissing), {
    initialProps: { isWanted: false },
  })
  return { ...hook, onMissing }
}

it('asks for code once it is wanted, and once for all who want it', async () => {
  const fetched = vi.fn(async () => ({ answer: 42 }))
  const load = lateCode(fetched)
  const { result, rerender, onMissing } = want(load)
  expect(fetched).not.toHaveBeenCalled()
  expect(result.current).toBeNull()
  rerender({ isWanted: true })
  await waitFor(() => expect(result.current).toEqual({ answer: 42 }))
  await load()
  expect(fetched).toHaveBeenCalledTimes(1)
  expect(onMissing).not.toHaveBeenCalled()
})

it('says that code didn’t come, and asks again only when it is wanted again', async () => {
  const fetched = vi.fn(async () => ({ answer: 42 }))
  fetched.mockRejectedValueOnce(new TypeError('Failed to fetch'))
  const { result, rerender, onMissing } = want(lateCode(fetched))
  rerender({ isWanted: true })
  await waitFor(() => expect(onMissing).toHaveBeenCalledTimes(1))
  expect(result.current).toBeNull()
  rerender({ isWanted: false })
  expect(fetched).toHaveBeenCalledTimes(1)
  rerender({ isWanted: true })
  await waitFor(() => expect(result.current).toEqual({ answer: 42 }))
  expect(onMissing).toHaveBeenCalledTimes(1)
})
