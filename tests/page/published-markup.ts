/** How publishers of many kinds mark up the date of an article. Written for these tests in the shapes that such pages have. */

export interface MarkupCase {
  readonly kind: string
  readonly html: string
  readonly address?: string
  /** The day of publication, or `null` where the page states none. */
  readonly day: string | null
}

const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`

export const MARKUP_CASES: readonly MarkupCase[] = [
  {
    kind: 'wire agency: article in JSON-LD, changed later, moments with offset',
    html: ld({ '@type': 'NewsArticle', datePublished: '2019-11-07T21:05:00-05:00', dateModified: '2019-11-09T08:00:00-05:00' }),
    day: '2019-11-07',
  },
  {
    kind: 'daily newspaper: @graph with page, breadcrumbs, organization and article',
    html: ld({
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'Organization', name: 'The Daily Example' },
        { '@type': 'WebPage', datePublished: '2018-01-01T00:00:00+00:00' },
        { '@type': 'BreadcrumbList', itemListElement: [{ '@type': 'ListItem', position: 1 }] },
        { '@type': 'NewsArticle', datePublished: '2018-01-25T17:00:00+00:00' },
      ],
    }),
    day: '2018-01-25',
  },
  {
    kind: 'broadcaster: several blocks, a list of other stories first, a video last',
    html:
      ld({
        '@type': 'ItemList',
        itemListElement: [{ '@type': 'NewsArticle', url: 'https://tv.example/other', datePublished: '2023-05-05' }],
      }) +
      ld({ '@type': 'NewsArticle', mainEntityOfPage: 'https://tv.example/story', datePublished: '2023-02-02T22:00:00.000Z' }) +
      ld({ '@type': 'VideoObject', uploadDate: '2022-12-12', datePublished: '2022-12-12' }),
    address: 'https://tv.example/story?cmp=share',
    day: '2023-02-02',
  },
  {
    kind: 'blog system: Open Graph time, "entry-date published updated" on one time element',
    html: `<meta property="article:published_time" content="2020-05-20T09:30:00+00:00"><meta property="article:modified_time" content="2021-01-01T09:30:00+00:00">
      <article><time class="entry-date published updated" datetime="2020-05-20">20 May 2020</time></article>`,
    day: '2020-05-20',
  },
  {
    kind: 'blog theme: only time elements, the change before the publication',
    html: `<article><header><time class="updated" datetime="2021-03-03">3 March 2021</time><time class="entry-date published" datetime="2020-05-20T23:50:00-07:00">20 May 2020</time></header></article>`,
    day: '2020-05-20',
  },
  {
    kind: 'public broadcaster of old: a meta name of its own, year and month in slashes',
    html: '<meta name="OriginalPublicationDate" content="2012/06/18 15:21:07"><meta name="Last-Modified" content="2013-01-01">',
    day: '2012-06-18',
  },
  {
    kind: 'audience-measurement metas: parsely, sailthru',
    html: '<meta name="sailthru.date" content="2016-05-25"><meta name="parsely-pub-date" content="2016-05-24T05:00:00Z">',
    address: 'https://health.example/2016/05/24/story/',
    day: '2016-05-24',
  },
  {
    kind: 'state media: a compact date in a meta and in words on the page, another day in a list beside it',
    html: `<meta name="publishdate" content="2018-01-26"><main><span>2018年1月26日</span></main><aside><time datetime="2024-01-01"></time></aside>`,
    day: '2018-01-26',
  },
  {
    kind: 'ministry: Dublin Core',
    html: '<meta name="DC.date.issued" scheme="W3CDTF" content="2017-12-28"><meta name="DC.date.modified" content="2019-01-01">',
    day: '2017-12-28',
  },
  {
    kind: 'journal: citation metas with slashes',
    html: '<meta name="citation_publication_date" content="2021/03/15"><meta name="citation_online_date" content="2021/03/01">',
    day: '2021-03-15',
  },
  {
    kind: 'regional paper: microdata in the text, with a comment’s date after it',
    html: `<article><span itemprop="datePublished" content="2022-10-09T06:00:00">Oct. 9, 2022</span><p>Text.</p></article>
      <section class="comments"><time itemprop="datePublished" datetime="2022-10-11"></time></section>`,
    day: '2022-10-09',
  },
  {
    kind: 'magazine: nothing but a time element whose words say it, below a list of most read',
    html: `<nav><time datetime="2024-08-08"></time></nav><div class="most-read"><time datetime="2024-09-09"></time></div>
      <main><p>By A. Writer <time>September 6, 2018</time></p></main>`,
    day: '2018-09-06',
  },
  {
    kind: 'weekly: "Updated" before one time and "Published" before the other',
    html: `<article><p>Updated <time datetime="2019-09-02">2 September</time></p><p>Published <time datetime="2019-08-30">30 August</time></p></article>`,
    day: '2019-08-30',
  },
  {
    kind: 'news site in Spanish: words in a time element without machine form',
    html: '<main><time>6 de septiembre de 2018</time></main>',
    day: '2018-09-06',
  },
  {
    kind: 'newspaper with the day in the address only',
    html: '<article><h1>Story</h1></article>',
    address: 'https://paper.example/us-news/2018/sep/06/story',
    day: '2018-09-06',
  },
  {
    kind: 'evening in New York, a UTC moment on the next day, the address in local time',
    html: ld({ '@type': 'NewsArticle', datePublished: '2018-09-07T01:15:00Z' }),
    address: 'https://paper.example/2018/09/06/world/story.html',
    day: '2018-09-06',
  },
  {
    kind: 'a script that puts milliseconds into its meta',
    html: '<meta name="pubdate" content="1536192000000">',
    day: '2018-09-06',
  },
  {
    kind: 'a planned day to come is passed over for the one that has been',
    html: '<meta property="article:published_time" content="2031-01-01T00:00:00Z"><meta name="date" content="2018-09-06">',
    day: '2018-09-06',
  },
  {
    kind: 'broken JSON-LD beside a sound meta',
    html: '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2018-09-</script><meta itemprop="datePublished" content="2018-09-06">',
    day: '2018-09-06',
  },
  {
    kind: 'only a date of change: no date of publication is made of it',
    html: `${ld({ '@type': 'NewsArticle', dateModified: '2019-09-09' })}<meta property="article:modified_time" content="2019-09-09"><article><time itemprop="dateModified" datetime="2019-09-09"></time></article>`,
    day: null,
  },
  {
    kind: 'a page without any date',
    html: '<main><p>A word on 6 September 2018 in the text is no date of the page.</p></main>',
    day: null,
  },
]
