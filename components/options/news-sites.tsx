/** The list of news sites, folded away until it is asked for. */

export interface NewsSite {
  readonly host: string
  readonly name: string
}

/** Every site that is read without asking, by its name. */
export function NewsSites({ sites }: { readonly sites: readonly NewsSite[] }) {
  return (
    <details class="news-sites">
      <summary>The {sites.length} news sites</summary>
      <ul class="news-sites-list">
        {sites.map(({ host, name }) => (
          <li key={host}>
            {name} <span class="quiet">{host}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
