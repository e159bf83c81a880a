/** News pages written by chance from a seed: what an article page is made of, in any length. */

import { type Prose, proseWriter } from './news-prose.ts'
import { type Random, seeded } from './random.ts'

/** How often a page names a topic: never, in one paragraph of fifty, or in one of four. */
export const MENTIONS = { none: 0, few: 0.02, many: 0.25 } as const
export type Mentions = keyof typeof MENTIONS

export interface NewsPage {
  readonly mentions: Mentions
  /** Characters of text outside scripts and styles. */
  readonly characters: number
  readonly html: string
}

/** From a short report to a live blog of many hours with all its comments; 2 MB is the longest that is asked for. */
const SIZES = [5_000, 10_000, 20_000, 50_000, 100_000, 200_000, 500_000, 1_000_000, 2_000_000] as const

interface Desk {
  readonly random: Random
  readonly prose: Prose
  readonly share: number
  /** What stands between two elements: nothing where a page comes minified. */
  readonly gap: string
}

/** A sentence with a link or an emphasis in it, as often as editors set one. */
function marked({ random }: Desk, sentence: string): string {
  if (!random.chance(0.3)) return sentence
  const parts = sentence.split(' ')
  const from = random.between(0, Math.max(0, parts.length - 3))
  const to = Math.min(parts.length, from + random.between(1, 3))
  const inner = parts.slice(from, to).join(' ')
  const [open, close] = random.pick<readonly [string, string]>([
    [`<a href="/story/${random.between(1, 99_999)}">`, '</a>'],
    ['<em>', '</em>'],
    ['<strong>', '</strong>'],
  ])
  return [...parts.slice(0, from), `${open}${inner}${close}`, ...parts.slice(to)].join(' ')
}

function text(desk: Desk, sentences: number): string {
  const { random, prose, share } = desk
  const names = random.chance(share) ? random.between(0, sentences - 1) : -1
  return Array.from({ length: sentences }, (_, place) => marked(desk, place === names ? prose.namingSentence() : prose.sentence())).join(
    ' ',
  )
}

const paragraph = (desk: Desk) => `<p class="body-text">${text(desk, desk.random.between(1, 4))}</p>`

const list = (desk: Desk) =>
  `<ul>${Array.from({ length: desk.random.between(3, 6) }, () => `${desk.gap}<li>${text(desk, 1)}</li>`).join('')}</ul>`

const figure = (desk: Desk) =>
  `<figure><img alt="${desk.prose.headline()}"><figcaption>${text(desk, 1)} <span class="credit">Photo: agency</span></figcaption></figure>`

const teasers = (desk: Desk) =>
  `<aside class="related"><h3>More on this</h3>${Array.from(
    { length: 4 },
    () =>
      `${desk.gap}<article><a href="/story/${desk.random.between(1, 99_999)}"><h4>${desk.prose.headline()}</h4><p>${text(desk, 1)}</p></a><time>3 hours ago</time></article>`,
  ).join('')}</aside>`

const comment = (desk: Desk) =>
  `<li class="comment"><div class="meta"><span>Reader ${desk.random.between(100, 9_999)}</span> <time>Nov ${desk.random.between(1, 30)}</time></div>${desk.gap}<div class="text">${text(desk, desk.random.between(1, 3))}</div><button>Reply</button></li>`

const BODY: readonly [(desk: Desk) => string, ...((desk: Desk) => string)[]] = [
  paragraph,
  paragraph,
  paragraph,
  paragraph,
  paragraph,
  paragraph,
  (desk) => `<h2>${desk.prose.headline()}</h2>`,
  list,
  figure,
  (desk) => `<blockquote><p>${text(desk, 2)}</p></blockquote>`,
  teasers,
]

const plainLength = (html: string) => html.replace(/<[^>]*>/g, '').length

/** Parts one after another until there is text enough. */
function fill(desk: Desk, characters: number, part: (desk: Desk) => string): string {
  const parts: string[] = []
  for (let written = 0; written < characters; ) {
    const next = part(desk)
    parts.push(next)
    written += plainLength(next)
  }
  return parts.join(desk.gap)
}

/** Scripts as publishers leave them in a page: data for the player, the consent box, the ads. */
function scripts({ random, prose }: Desk): string {
  const data = Array.from({ length: 40 }, () => ({ id: random.between(1, 1e9), slot: random.next().toString(36), label: prose.headline() }))
  const article = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: prose.headline(),
    datePublished: '2026-01-07T08:00:00Z',
  }
  return `<script type="application/ld+json">${JSON.stringify(article)}</script><script>window.config=${JSON.stringify(data)};(function(c){c.forEach(function(s){s.seen=0})})(window.config)</script><style>body{font:18px/1.5 serif;margin:0 auto;max-width:40em}.related{border-top:1px solid}</style>`
}

/** One page of about this many characters of text. */
export function newsPage(seed: number, characters: number, mentions: Mentions): NewsPage {
  const random = seeded(seed)
  const prose = proseWriter(random, random.chance(0.6))
  const desk: Desk = { random, prose, share: MENTIONS[mentions], gap: random.chance(0.7) ? '\n      ' : '' }
  const nav = Array.from(
    { length: 24 },
    (_, place) => `${desk.gap}<li><a href="/section/${place}">${prose.headline().split(' ')[1]}</a></li>`,
  ).join('')
  const commentsShare = characters > 20_000 ? 0.4 : 0.2
  // A page with mentions names its subject at the start, so that the shortest ones have one, too.
  const lead = `<p class="lead">${mentions === 'none' ? prose.sentence() : prose.namingSentence()}</p>`
  const story = fill(desk, characters * (1 - commentsShare), (at) => random.pick(BODY)(at))
  const comments = fill(desk, characters * commentsShare - 600, comment)
  const headline = prose.headline()
  const body = `<header><nav><ul>${nav}</ul></nav></header>${desk.gap}<main><article><h1>${headline}</h1><p class="byline">By <a href="/staff">the staff</a> <time datetime="2026-01-07">January 7</time></p>${desk.gap}${lead}${desk.gap}${story}</article>${desk.gap}<section id="comments"><h2>Comments</h2><ol>${comments}</ol></section></main><footer><p>All rights reserved. <a href="/terms">Terms</a></p></footer>`
  return {
    mentions,
    characters: plainLength(body),
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${headline}</title>${scripts(desk)}</head><body>${body}</body></html>`,
  }
}

/** The set that the bench runs on: every size without, with few and with many mentions. */
export function newsPages(seed = 1): readonly NewsPage[] {
  const kinds = Object.keys(MENTIONS) as Mentions[]
  return SIZES.flatMap((size, row) => kinds.map((mentions, column) => newsPage(seed * 1_000 + row * kinds.length + column, size, mentions)))
}
