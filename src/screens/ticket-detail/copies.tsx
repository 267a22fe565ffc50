/** Who gets copies of what is said, a line each. */
export function Copies({ copies }: { readonly copies: readonly string[] }) {
  return (
    <ul>
      {copies.map((copy) => (
        <li key={copy} className="wrap-anywhere">
          <bdi>{copy}</bdi>
        </li>
      ))}
    </ul>
  )
}
