import type { Page } from '@playwright/test'

/**
 * Notes what moves by itself from now on, over all documents of a page: each animation and transition that begins, and
 * each scroll that was asked to be smooth.
 */
export async function watchMotion(page: Page): Promise<() => string[]> {
  let moved = new Set<string>()
  await page.exposeFunction('noteMotion', (what: string) => moved.add(what))
  await page.addInitScript(() => {
    const note = (what: string) => void Reflect.get(window, 'noteMotion')(what)
    const nameOf = ({ target }: Event) =>
      (target instanceof Element ? target.outerHTML : '').slice(0, 90)
    addEventListener(
      'animationstart',
      (event) => note(`${event.animationName} of ${nameOf(event)}`),
      true,
    )
    addEventListener(
      'transitionrun',
      (event) => note(`${event.propertyName} of ${nameOf(event)}`),
      true,
    )
    for (const owner of [Element.prototype, window] as object[]) {
      for (const name of ['scroll', 'scrollTo', 'scrollBy', 'scrollIntoView']) {
        const scroll = Reflect.get(owner, name) as ((...asked: unknown[]) => void) | undefined
        Reflect.set(owner, name, function (this: unknown, ...asked: unknown[]) {
          if (JSON.stringify(asked).includes('"smooth"')) note(`${name} that is smooth`)
          scroll?.apply(this, asked)
        })
      }
    }
  })
  return () => {
    const since = [...moved]
    moved = new Set()
    return since
  }
}

/** What runs at this moment, and what the styles would have move as soon as something changes. */
export function whatWouldMove(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = new Set<string>()
    for (const { playState, effect } of document.getAnimations()) {
      const isLong = Number(effect?.getComputedTiming().duration) > 0
      if (isLong && playState === 'running') found.add('an animation that runs')
    }
    const isTime = (times: string) => times.split(',').some((time) => parseFloat(time) > 0)
    for (const element of document.querySelectorAll('*')) {
      for (const part of [null, '::before', '::after', '::backdrop']) {
        const style = getComputedStyle(element, part)
        const isAnimated = style.animationName !== 'none' && isTime(style.animationDuration)
        const isEased = style.transitionProperty !== 'none' && isTime(style.transitionDuration)
        const isSmooth = style.scrollBehavior === 'smooth'
        if (isAnimated || isEased || isSmooth)
          found.add(`${element.outerHTML.slice(0, 90)} ${part ?? ''}`)
      }
    }
    return [...found]
  })
}
