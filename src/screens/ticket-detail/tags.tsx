/** What a ticket is tagged with. */
export function Tags({ tags }: { readonly tags: readonly string[] }) {
  return (
    <ul className="flex flex-wrap gap-1.5">
      {tags.map((tag) => (
        <li
          key={tag}
          className="max-w-full one-line rounded-full bg-sunken px-2 text-sm text-ink-2"
        >
          <bdi>{tag}</bdi>
        </li>
      ))}
    </ul>
  )
}
