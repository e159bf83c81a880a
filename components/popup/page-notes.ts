/** The mentions of a page, gathered under the note that each would show first. */

import type { NoteId } from '../../core/note.ts'
import type { PageMention, PageReport } from '../../core/page-report.ts'

export interface MentionGroup {
  /** The best note of all its mentions; `null` gathers the mentions that have none. */
  readonly note: NoteId | null
  /** Whether the note fits the passages or is a standing one on the substance. */
  readonly fits: boolean
  readonly mentions: readonly PageMention[]
}

const groupOf = (mention: PageMention): Omit<MentionGroup, 'mentions'> => {
  const [fitting] = mention.fitting
  if (fitting !== undefined) return { note: fitting, fits: true }
  const [general] = mention.general
  return { note: general ?? null, fits: false }
}

/** 0: a note that fits; 1: a standing note; 2: none. */
const rankOf = ({ note, fits }: Pick<MentionGroup, 'note' | 'fits'>): number => (note === null ? 2 : fits ? 0 : 1)

/** Marked mentions by their best note: those with a fitting note first, each in the order of the page. */
export function groupMentions(mentions: readonly PageMention[]): readonly MentionGroup[] {
  const groups = new Map<string, MentionGroup>()
  for (const mention of mentions.filter(({ painted }) => painted)) {
    const { note, fits } = groupOf(mention)
    const key = `${note} ${fits}`
    groups.set(key, {
      note,
      fits,
      mentions: [...(groups.get(key)?.mentions ?? []), mention],
    })
  }
  return [...groups.values()].sort((a, b) => rankOf(a) - rankOf(b))
}

/** The notes that the list shows, to be fetched once each. */
export function notesOf(groups: readonly MentionGroup[]): readonly NoteId[] {
  return [...new Set(groups.flatMap(({ note }) => (note === null ? [] : [note])))]
}

/** How many mentions were found and left unmarked. */
export function countUnmarked(report: PageReport): number {
  return report.mentions.filter(({ painted }) => !painted).length
}
