import { boot } from '../messages/en/boot'

interface BootNoticeProps {
  readonly title: string
  readonly text: string
  readonly steps: readonly string[]
  /** Offers the set-up check, and says where that didn't come. */
  readonly offersCheck?: boolean
}

/** A notice for the build to draw: boot shows it with none of the page's code there. */
export function BootNotice({ title, text, steps, offersCheck = false }: BootNoticeProps) {
  return (
    // English, whatever the page is about to speak.
    <main className="boot-notice" lang="en" dir="ltr">
      <h1>{title}</h1>
      <p>{text}</p>
      <ol>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {offersCheck && (
        <>
          <a href="#/setup" className="inline-flex py-3 text-accent-text underline">
            {boot.checkSetup}
          </a>
          <p role="alert" hidden>
            {boot.checkNotLoaded}
          </p>
        </>
      )}
    </main>
  )
}
