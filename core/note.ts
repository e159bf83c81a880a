/** The notes of a corpus: what was said, counted, claimed or done, and how that is known. */

declare const brand: unique symbol
type Branded<T, Name extends string> = T & { readonly [brand]: Name }

/** A dossier id such as `001-q01`: the source's number, the kind's letter, the place. */
export type NoteId = Branded<string, 'NoteId'>
/** A source's id such as `src-001`. */
export type SourceId = Branded<string, 'SourceId'>
/** A calendar date of any precision: `2018`, `2018-09` or `2018-09-06`. */
export type IsoDate = Branded<string, 'IsoDate'>

export const DATE_PRECISIONS = ['day', 'week', 'month', 'season', 'year', 'about', 'before'] as const
/** How exactly a date is known; `about` and `before` say that `from` is only a bearing. */
export type DatePrecision = (typeof DATE_PRECISIONS)[number]

export interface NoteDate {
  readonly from: IsoDate
  /** Last day, month or year where the date is a span. */
  readonly to?: IsoDate
  readonly precision: DatePrecision
  /** `stated` in the source, `inferred` from it, or `confirmed` by another stored document. */
  readonly basis: 'stated' | 'inferred' | 'confirmed'
}

export interface Period {
  readonly from?: IsoDate
  readonly to?: IsoDate
  /** The period in readers' words: "12 months to May 2017". */
  readonly label: string
}

export interface Speaker {
  /** Absent for unnamed officials and for private persons. */
  readonly name?: string
  /** The role held when speaking. */
  readonly role?: string
  readonly organisation?: string
  readonly country?: string
}

export const SUBJECTS = [
  'fentanyl',
  'carfentanil',
  'analogs',
  'precursors',
  'china',
  'mexico-cartels',
  'usps-mail',
  'overdose-deaths',
  'scheduling-bans',
  'cooperation',
  'sanctions',
  'demand-side',
  'darknet',
  'pill-presses',
  'potency',
  'law',
  'online-sales',
  'evidence-dispute',
  'seizures-arrests',
  'diplomacy',
  'personal-story',
  'marijuana',
  'prices',
  'lawful-medicine',
  'nitazenes',
  'naloxone',
  'tariffs',
] as const
/** What a note is about; finer than the three topics that are marked on pages. */
export type Subject = (typeof SUBJECTS)[number]

/** Each kind of relation with the name of its mirror image; a symmetric one mirrors itself. */
export const RELATION_MIRRORS = {
  conflictsWith: 'conflictsWith',
  agreesWith: 'agreesWith',
  pairsWith: 'pairsWith',
  sameSeries: 'sameSeries',
  supersedes: 'supersededBy',
  supersededBy: 'supersedes',
  partOf: 'contains',
  contains: 'partOf',
  supports: 'supportedBy',
  supportedBy: 'supports',
  answers: 'answeredBy',
  answeredBy: 'answers',
} as const
export type RelationKind = keyof typeof RELATION_MIRRORS

export interface Relation {
  readonly kind: RelationKind
  readonly to: NoteId
}

interface NoteBase {
  readonly id: NoteId
  readonly source: SourceId
  /** Ids of the same fact in other places, merged into this note. */
  readonly alsoIn?: readonly NoteId[]
  /** The fact in the project's own words, one or two sentences. */
  readonly statement: string
  /** When it was said, or happened, or (statistics) when it was published. */
  readonly date: NoteDate
  readonly subjects: readonly Subject[]
  /** What a reader must know before trusting or quoting this, in plain words. */
  readonly caveats: readonly string[]
  readonly relations: readonly Relation[]
}

export interface Quote extends NoteBase {
  readonly kind: 'quote'
  /** The speaker's words; `…` and `[…]` mark what an editor left out or put in. */
  readonly text: string
  readonly speaker: Speaker
  readonly saidTo?: string
  /** `retranslated`: the words passed through another language and are not the speaker's own. */
  readonly wording: 'original' | 'translated' | 'retranslated'
}

export const COMPARATORS = ['exactly', 'about', 'moreThan', 'atLeast', 'nearly', 'atMost', 'only'] as const
export type Comparator = (typeof COMPARATORS)[number]

export type Figure =
  | { readonly shape: 'number'; readonly value: number }
  | { readonly shape: 'range'; readonly low: number; readonly high: number }
  /** The source gives no number: "dozens", "two-thirds". */
  | { readonly shape: 'words'; readonly words: string }

export interface Statistic extends NoteBase {
  readonly kind: 'statistic'
  readonly figure: Figure
  readonly comparator: Comparator
  /** Noun that the figure counts or measures: "deaths", "percent", "times". */
  readonly unit: string
  readonly counted: string
  readonly place: string
  /** `null` where the measure has no period (a ratio of potencies). */
  readonly period: Period | null
  readonly status: 'provisional' | 'final' | 'reported'
  /** Who says so, nearest to the count first: ["CDC", "Associated Press"]. */
  readonly attribution: readonly string[]
  readonly speaker?: Speaker
}

export interface Claim extends NoteBase {
  readonly kind: 'claim'
  readonly speaker?: Speaker
  readonly saidTo?: string
  readonly attribution: readonly string[]
}

export interface NoteEvent extends NoteBase {
  readonly kind: 'event'
  readonly attribution: readonly string[]
  readonly speaker?: Speaker
  /** Where people were accused: how far the case had gone, and when that was so. */
  readonly legalStatus?: { readonly status: 'arrested' | 'accused' | 'indicted' | 'convicted'; readonly asOf: IsoDate }
}

export type Note = Quote | Statistic | Claim | NoteEvent
export type NoteKind = Note['kind']
export const NOTE_KINDS: readonly NoteKind[] = ['quote', 'statistic', 'claim', 'event']

export const SOURCE_TIERS = ['primary', 'official text elsewhere', 'news report', 'secondary', 'weak'] as const
/**
 * How near a source stands to what it reports: the official page itself; the full official wording reprinted; a news medium's own
 * reporting; a report of what others published; a little-known site whose figures were cross-checked where possible.
 */
export type SourceTier = (typeof SOURCE_TIERS)[number]

export interface Source {
  readonly id: SourceId
  readonly publisher: string
  /** `confirmed`: the text itself names or matches the publisher; `probable`: style and copies point to it. */
  readonly publisherBasis: 'confirmed' | 'probable'
  readonly title?: string
  readonly published: NoteDate
  /** Only an address whose page was seen to hold this text, and only the publisher's own; as the record has it, http or https. */
  readonly url?: string
  /** The site of the copy that was read, where it was not the publisher's own. */
  readonly readAt?: string
  readonly tier: SourceTier
  readonly kind: 'newspaper' | 'wire' | 'state media' | 'specialist press' | 'government' | 'intergovernmental' | 'broadcaster'
  readonly country: string
  readonly language: string
  /** What a reader should know of this copy: state media, machine-translated, truncated. */
  readonly caveats: readonly string[]
}
