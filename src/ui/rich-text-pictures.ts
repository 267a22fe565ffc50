import type { RichTextLabels } from './rich-text-labels'

/** A picture that waits for the reader's word. */
export interface WaitingPicture {
  readonly address: string
  readonly alt: string
  readonly width: string | null
  readonly height: string | null
}

/** A picture inside the text itself; not SVG, which is a document rather than a picture. */
export const RASTER = /^data:image\/(?:png|jpe?g|gif|webp|avif|bmp);base64,/i

/**
 * Takes every remote picture out, since asking for one tells its sender who reads the ticket and when. A button stands in
 * its place, in the order of the answer. Raster pictures inside the text itself stay.
 */
export function holdPictures(
  fragment: DocumentFragment,
  labels: RichTextLabels,
): readonly WaitingPicture[] {
  const waiting: WaitingPicture[] = []
  for (const image of fragment.querySelectorAll('img')) {
    const src = image.getAttribute('src') ?? ''
    const alt = (image.getAttribute('alt') ?? '').trim()
    const [width, height] = [image.getAttribute('width'), image.getAttribute('height')]
    if (RASTER.test(src)) {
      image.setAttribute('alt', alt)
      quiet(image)
    } else if (isDot(width) && isDot(height)) {
      image.remove()
    } else {
      const host = secureHost(src)
      if (host === null) {
        image.replaceWith(alt === '' ? labels.noPicture : alt)
        continue
      }
      waiting.push({ address: src, alt, width, height })
      stepOutOfLink(image).replaceWith(
        placeholder(image.ownerDocument, labels.showPicture(host), alt),
      )
    }
  }
  if (waiting.length > 1) {
    const all = fragment.ownerDocument.createElement('p')
    all.append(button(fragment.ownerDocument, labels.showAllPictures(waiting.length)))
    fragment.prepend(all)
  }
  return waiting
}

/** The picture itself, once asked for. Still tells its host nothing but that somebody looked. */
export function picture(document: Document, { address, alt, width, height }: WaitingPicture) {
  const image = document.createElement('img')
  quiet(image)
  image.alt = alt
  if (width !== null) image.setAttribute('width', width)
  if (height !== null) image.setAttribute('height', height)
  image.src = address
  return image
}

function quiet(image: HTMLImageElement) {
  image.setAttribute('referrerpolicy', 'no-referrer')
  image.setAttribute('loading', 'lazy')
  image.setAttribute('decoding', 'async')
}

/** A picture of one pixel is there to count readers. */
export function isDot(size: string | null) {
  return size !== null && Number(size) <= 2
}

/** The page's policy shows pictures over https alone. */
function secureHost(src: string): string | null {
  try {
    const url = new URL(src)
    return url.protocol === 'https:' ? url.hostname : null
  } catch {
    return null
  }
}

/** A button can't stand inside a link: the picture moves behind it, and a link left empty gets its address to read. */
function stepOutOfLink(image: HTMLImageElement): HTMLImageElement {
  const link = image.closest('a')
  if (link === null) return image
  link.after(' ', image)
  if (link.textContent.trim() === '') link.textContent = link.getAttribute('href')
  return image
}

function placeholder(document: Document, label: string, alt: string) {
  const place = document.createElement('span')
  place.append(button(document, label))
  if (alt !== '') place.append(` ${alt}`)
  return place
}

function button(document: Document, label: string) {
  const made = document.createElement('button')
  made.type = 'button'
  made.textContent = label
  return made
}
