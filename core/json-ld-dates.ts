/** The dates of publication in a page's JSON-LD, the article's own before those of whatever else it describes. */

/** How surely a date is the article's own: smaller is surer. */
const RANK = { thisAddress: 0, article: 1, page: 2, other: 3 } as const

const ARTICLE = /(Article|BlogPosting|LiveBlogPosting|Report|Review|NewsItem)$/
const PAGE = /Page$/
/** What hangs on these is something else: comments, pictures, other articles. */
const OTHER_THINGS =
  /^(comment|review|hasPart|isPartOf|itemListElement|mentions|citation|video|image|audio|associatedMedia|liveBlogUpdate|subjectOf)$/
/** Real pages nest a few levels. */
const DEEPEST = 12

type Thing = Readonly<Record<string, unknown>>
interface FoundDate {
  readonly date: string
  readonly rank: number
}

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The path of an address, without host, query and final slash: what a canonical and a visited address share. */
export function pathOf(address: string): string {
  const path = /^(?:https?:)?\/\/[^/?#]+([^?#]*)/.exec(address)?.[1] ?? ''
  return path.replace(/\/(?:index\.html?)?$/, '')
}

/** The addresses by which a thing names itself. */
function addressesOf(thing: Thing): readonly string[] {
  const page = thing['mainEntityOfPage']
  return [thing['url'], thing['@id'], page, isThing(page) ? page['@id'] : undefined].filter((value) => typeof value === 'string')
}

const typesOf = ({ '@type': type }: Thing): readonly unknown[] => (Array.isArray(type) ? type : [type])

function rankOf(thing: Thing, path: string): number {
  const types = typesOf(thing).filter((type) => typeof type === 'string')
  const isArticle = types.some((type) => ARTICLE.test(type))
  if (isArticle && path !== '' && addressesOf(thing).some((address) => pathOf(address) === path)) return RANK.thisAddress
  if (isArticle) return RANK.article
  return types.some((type) => PAGE.test(type)) ? RANK.page : RANK.other
}

/** JSON as pages write it: in comments, with raw line breaks inside strings. */
function parse(text: string): unknown {
  const bare = text.replace(
    /^\s*(?:\/\/\s*)?(?:<!--|(?:\/\*\s*)?<!\[CDATA\[(?:\s*\*\/)?)|(?:\/\/\s*)?(?:-->|(?:\/\*\s*)?\]\]>(?:\s*\*\/)?)\s*$/g,
    '',
  )
  try {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: just these break the parser and mean nothing.
    return JSON.parse(bare.replace(/[\u0000-\u001f]+/g, ' '))
  } catch {
    return null
  }
}

/** Every date of publication in JSON-LD texts, the surest first; texts that are no JSON give none. */
export function datesInJsonLd(texts: readonly string[], address: string): readonly string[] {
  const path = pathOf(address)
  const found: FoundDate[] = []
  const visit = (value: unknown, worst: number, depth: number): void => {
    if (depth > DEEPEST) return
    if (Array.isArray(value)) for (const inner of value) visit(inner, worst, depth + 1)
    if (!isThing(value)) return
    const date = value['datePublished'] ?? value['dateCreated']
    if (typeof date === 'string') found.push({ date, rank: Math.max(worst, rankOf(value, path)) })
    for (const [key, inner] of Object.entries(value)) {
      if (typeof inner === 'object') visit(inner, OTHER_THINGS.test(key) ? RANK.other : worst, depth + 1)
    }
  }
  for (const text of texts) visit(parse(text), 0, 0)
  return found.toSorted((a, b) => a.rank - b.rank).map(({ date }) => date)
}
