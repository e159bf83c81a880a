/** The search in a component: asks as the reader types, and lets only the latest answer count. */

import { useEffect, useReducer } from 'preact/hooks'
import type { SearchQuery } from '../../core/ranked-note.ts'
import {
  EMPTY_SEARCH,
  facetsOf,
  hasFilters,
  queryOf,
  type Results,
  reduceSearch,
  type SearchEvent,
  type SearchState,
} from './search-state.ts'
import type { PopupServices } from './services.ts'

/** One frame: keys that come in one burst make one question. Not requestAnimationFrame, which stands still in a hidden tab. */
const FRAME_MS = 16

async function ask(search: PopupServices['search'], query: SearchQuery): Promise<Results> {
  const unfiltered = { ...query, kinds: [], subjects: [] }
  const [found, all] = await Promise.all([search(query), hasFilters(query) ? search(unfiltered) : null])
  return { ...found, facets: facetsOf(all ?? found, query.subjects) }
}

/** Binds a component to the librarian's search until it is taken away. */
export function useSearch(search: PopupServices['search']): [SearchState, (event: SearchEvent) => void] {
  const [state, dispatch] = useReducer(reduceSearch, EMPTY_SEARCH)
  const { asked, progress } = state

  useEffect(() => {
    const query = queryOf(state)
    if (query === null || progress !== 'asking') return undefined
    const timer = setTimeout(() => {
      // A background that was just waking gets a second chance before the reader hears of it.
      ask(search, query)
        .catch(() => ask(search, query))
        .then((results) => dispatch({ type: 'answered', asked, results }))
        .catch(() => dispatch({ type: 'failed', asked }))
    }, FRAME_MS)
    return () => clearTimeout(timer)
    // A question is its number: whatever else changes in the state asks nothing.
  }, [search, asked])

  return [state, dispatch]
}
