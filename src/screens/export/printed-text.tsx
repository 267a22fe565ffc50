import { useLayoutEffect, useRef } from 'react'
import type { RichTextLabels } from '../../ui/rich-text-labels'
import { holdPictures } from '../../ui/rich-text-pictures'
import { readRichText } from '../../ui/rich-text-read'

interface PrintedTextProps {
  /** Markdown or HTML, from anyone. */
  readonly text: string
  readonly labels: RichTextLabels
  /** What a picture is called that paper doesn't show. */
  readonly picture: string
}

/** What people wrote, for paper: quotes unfolded, links with their addresses, and no host asked for a picture. */
export function PrintedText({ text, labels, picture }: PrintedTextProps) {
  const place = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    place.current?.replaceChildren(forPaper(text, labels, picture))
  }, [text, labels, picture])
  return <div ref={place} className="rich-text" dir="auto" />
}

function forPaper(text: string, labels: RichTextLabels, picture: string): DocumentFragment {
  const fragment = readRichText(text, labels)
  for (const link of fragment.querySelectorAll('a')) {
    const address = link.href.replace(/^(mailto|tel):/, '')
    const words = link.textContent.trim()
    const isSaid = words === address || `${words}/` === address
    if (address !== '' && !isSaid) link.after(` (\u2068${address}\u2069)`)
  }
  holdPictures(fragment, { ...labels, showPicture: (host) => `[${picture}: ${host}]` })
  // Buttons do nothing on paper: the one for all pictures goes, the others leave their words.
  for (const button of fragment.querySelectorAll('p:first-child > button')) {
    if (
      button.textContent === labels.showAllPictures(fragment.querySelectorAll('button').length - 1)
    )
      button.parentElement?.remove()
  }
  for (const button of fragment.querySelectorAll('button')) button.replaceWith(...button.childNodes)
  return fragment
}
