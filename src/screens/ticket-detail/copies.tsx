import { Fragment } from 'react'

/** Who gets copies of what is said, a line each; an address that is too long for it goes on after its `@`. */
export function Copies({ copies }: { readonly copies: readonly string[] }) {
  return (
    <ul className="grid gap-1">
      {copies.map((copy) => (
        <li key={copy} className="wrap-anywhere">
          <bdi>
            {copy.split(/(?<=@)/).map((part, index) => (
              <Fragment key={index}>
                {index > 0 && <wbr />}
                {part}
              </Fragment>
            ))}
          </bdi>
        </li>
      ))}
    </ul>
  )
}
