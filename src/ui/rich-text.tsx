import { useLayoutEffect, useMemo, useRef } from 'react'
import type { RichTextLabels } from './rich-text-labels'
import { picture, type WaitingPicture } from './rich-text-pictures'
import { renderRichText, type RenderedText } from './rich-text-render'

interface RichTextProps {
  /** Markdown or HTML, from anyone. */
  readonly text: string
  /** Keep the same object between renders: new labels mean a new reading of the text. */
  readonly labels: RichTextLabels
}

/** Shows other people's Markdown or HTML: sanitised, in its own direction, without asking any host for a picture. */
export function RichText({ text, labels }: RichTextProps) {
  const rendered = useMemo(() => renderRichText(text, labels), [text, labels])
  return <RenderedRichText rendered={rendered} labels={labels} />
}

interface RenderedRichTextProps {
  readonly rendered: RenderedText
  readonly labels: RichTextLabels
}

/** Rich text that has been read already; as often as it takes. */
export function RenderedRichText({ rendered, labels }: RenderedRichTextProps) {
  const { fragment, pictures } = rendered
  const place = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const container = place.current
    if (container === null) return
    // A copy, since the effect may run again on the same fragment.
    container.replaceChildren(fragment.cloneNode(true))
    offerPictures(container, pictures, labels)
  }, [fragment, pictures, labels])
  return <div ref={place} className="rich-text" dir="auto" />
}

function offerPictures(
  container: HTMLElement,
  pictures: readonly WaitingPicture[],
  labels: RichTextLabels,
) {
  const buttons = [...container.querySelectorAll('button')]
  const all = pictures.length > 1 ? buttons.shift() : undefined
  const shows = pictures.map((waiting, index) => () => {
    const button = buttons[index]
    if (button?.isConnected !== true) return null
    const image = picture(container.ownerDocument, waiting)
    image.addEventListener('error', () => standIn(image, `${labels.pictureFailed} ${waiting.alt}`))
    button.parentElement?.replaceWith(image)
    return image
  })
  shows.forEach((show, index) => buttons[index]?.addEventListener('click', () => focus(show())))
  all?.addEventListener('click', () => {
    const images = shows.map((show) => show())
    all.parentElement?.remove()
    focus(images.find((image) => image !== null) ?? null)
  })
}

/** Words where a picture can't be had, which take the focus over if it had that. */
function standIn(image: HTMLImageElement, words: string) {
  const isFocused = image === image.ownerDocument.activeElement
  const place = image.ownerDocument.createElement('span')
  place.textContent = words
  image.replaceWith(place)
  if (isFocused) focus(place)
}

/** What had the focus is gone; what stands in its place takes it. */
function focus(place: HTMLElement | null) {
  if (place === null) return
  place.tabIndex = -1
  place.focus({ preventScroll: true })
}
