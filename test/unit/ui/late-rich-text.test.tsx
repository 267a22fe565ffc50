// @vitest-environment jsdom
import { act, cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import DOMPurify from 'dompurify'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { LateRichText } from '../../../src/ui/late-rich-text'
import { labels } from './rich-text-labels'
import { stubNearness } from './stub-nearness'

const note = {}
const many = ['one', 'two', 'three'].map((word) => ({ text: `<p>Say <b>${word}</b></p>` }))

function texts() {
  return many.map((of) => (
    <LateRichText key={of.text} text={of.text} labels={labels} of={of} isSeen={false} />
  ))
}

function show(text: string, isSeen = false, of: object = note) {
  return render(<LateRichText text={text} labels={labels} of={of} isSeen={isSeen} />)
}

const place = () => document.querySelector('.rich-text')!
const bold = () => screen.queryAllByText(/one|two|three/, { selector: 'b' })

let nearness: ReturnType<typeof stubNearness>
beforeEach(() => (nearness = stubNearness()))
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

describe('rich text that comes late', () => {
  it('is bare words until it is near, and never what was sent', async () => {
    const sanitise = vi.spyOn(DOMPurify, 'sanitize')
    show('<p>Say <b>one</b><img src=x onerror=alert(1)></p>', false, {})
    expect(place().children).toHaveLength(0)
    expect(place()).toHaveTextContent('Say one')
    expect(sanitise).not.toHaveBeenCalled()
    await nearness.bring(place())
    await waitFor(() => expect(bold()).toHaveLength(1))
    expect(document.querySelector('img')).toBeNull()
    expect(sanitise).toHaveBeenCalledOnce()
    expect(nearness.watched.size).toBe(0)
  })

  it('is read at once where it is seen at once', () => {
    show('<p>Say <b>one</b></p>', true, {})
    expect(bold()).toHaveLength(1)
  })

  it('stays words where it only passes by', async () => {
    show('<p>Say <b>one</b></p>', false, {})
    await nearness.pass(place())
    expect(bold()).toEqual([])
  })

  it('is not read again by whoever comes back', async () => {
    const of = {}
    const { unmount } = show('<p>Say <b>one</b></p>', false, of)
    await nearness.bring(place())
    await waitFor(() => expect(bold()).toHaveLength(1))
    unmount()
    const sanitise = vi.spyOn(DOMPurify, 'sanitize')
    show('<p>Say <b>one</b></p>', false, of)
    expect(bold()).toHaveLength(1)
    expect(sanitise).not.toHaveBeenCalled()
  })

  it('is read again where it changed', async () => {
    const of = {}
    const { rerender } = show('<p>Say <b>one</b></p>', true, of)
    rerender(<LateRichText text="<p><b>two</b></p>" labels={labels} of={of} isSeen />)
    expect(bold().map((each) => each.textContent)).toEqual(['two'])
  })

  it('comes near with what it stands in', async () => {
    render(<div data-together>{texts()}</div>)
    await nearness.bring(document.querySelector('[data-together]')!)
    await waitFor(() => expect(bold()).toHaveLength(3))
  })

  it('is all there when the page is printed', () => {
    render(texts())
    act(() => void window.dispatchEvent(new Event('beforeprint')))
    expect(bold()).toHaveLength(3)
  })

  it('is all there for whoever goes on by the Tab key', async () => {
    render(texts())
    await userEvent.tab()
    await waitFor(() => expect(bold()).toHaveLength(3))
  })
})
