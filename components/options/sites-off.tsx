import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { withSiteOff, withSiteOn } from '../../core/sites-off.ts'
import { readSite } from './read-site.ts'

export interface SitesOffProps {
  readonly sitesOff: readonly string[]
  readonly onChange: (sitesOff: readonly string[]) => void
}

/** The list of switched-off sites: one field to add to it, one button a site to take it away. */
export function SitesOff({ sitesOff, onChange }: SitesOffProps) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const [error, setError] = useState<string | null>(null)

  const add = (event: Event) => {
    event.preventDefault()
    const reading = readSite(typed, sitesOff)
    setError(reading.ok ? null : reading.message)
    if (reading.ok) {
      onChange(withSiteOff(sitesOff, reading.site))
      setTyped('')
    }
    field.current?.focus()
  }

  return (
    <div class="sites">
      <form class="sites-form" onSubmit={add} noValidate>
        <label class="sites-label" for={`${id}-field`}>
          Add a site
        </label>
        <input
          ref={field}
          class="sites-field"
          id={`${id}-field`}
          type="text"
          inputMode="url"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          placeholder="example.com"
          value={typed}
          aria-invalid={error !== null}
          aria-describedby={`${id}-hint ${id}-error`}
          onInput={(event) => {
            setTyped(event.currentTarget.value)
            setError(null)
          }}
        />
        <button class="button" type="submit">
          Add
        </button>
        <p class="sites-hint" id={`${id}-hint`}>
          A site covers its subdomains. Pasting a whole address works too.
        </p>
        <p class="sites-error" id={`${id}-error`} role="alert">
          {error}
        </p>
      </form>
      {sitesOff.length === 0 ? (
        <p class="sites-none">No site is switched off.</p>
      ) : (
        <SiteList sites={sitesOff} onRemove={(site) => onChange(withSiteOn(sitesOff, site))} onEmptied={() => field.current?.focus()} />
      )}
    </div>
  )
}

interface SiteListProps {
  readonly sites: readonly string[]
  readonly onRemove: (site: string) => void
  readonly onEmptied: () => void
}

function SiteList({ sites, onRemove, onEmptied }: SiteListProps) {
  const list = useRef<HTMLUListElement>(null)
  const removedAt = useRef<number | null>(null)

  // The pressed button goes away with its row: the keyboard goes on at the row that takes its place.
  useLayoutEffect(() => {
    if (removedAt.current === null) return
    const buttons = list.current?.querySelectorAll('button') ?? []
    buttons[Math.min(removedAt.current, buttons.length - 1)]?.focus()
    removedAt.current = null
  }, [sites])

  const remove = (site: string, place: number) => {
    removedAt.current = place
    if (sites.length === 1) onEmptied()
    onRemove(site)
  }

  return (
    <ul class="sites-list" ref={list} aria-label="Sites switched off">
      {sites.map((site, place) => (
        <li class="sites-item" key={site}>
          <span class="sites-host">{site}</span>
          <button class="button-plain" type="button" aria-label={`Remove ${site}`} onClick={() => remove(site, place)}>
            Remove
          </button>
        </li>
      ))}
    </ul>
  )
}
