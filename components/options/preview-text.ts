/** The sample that the options page marks by the reader's own choices. */

import type { Topic } from '../../core/mention.ts'
import type { Settings } from '../../core/settings.ts'

export interface PreviewMention {
  readonly text: string
  readonly topic: Topic
  /** Whether a note would fit here, were this a real article. */
  readonly fits: boolean
}
export type PreviewPart = string | PreviewMention
export type MarkedPart = { readonly text: string; readonly mark: Topic | null }

const mention = (text: string, topic: Topic, fits = false): PreviewMention => ({
  text,
  topic,
  fits,
})

/** Two paragraphs with every topic, repeated mentions and a look-alike that is never marked. */
export const PREVIEW: readonly (readonly PreviewPart[])[] = [
  [
    'Officials from ',
    mention('China', 'china', true),
    ' and the United States spoke about ',
    mention('fentanyl', 'fentanyl', true),
    ' again this week. The trade in ',
    mention('fentanyl', 'fentanyl'),
    ' ',
    mention('precursors', 'precursor', true),
    ' stayed the hard part of the talks.',
  ],
  [
    mention('China', 'china'),
    ' will report on ',
    mention('fentanyl', 'fentanyl'),
    ' next year. The meeting room, with its old china cabinet, stays open to visitors.',
  ],
]

/** Which mentions of the sample are marked under the reader's topics and density. */
export function markPreview({
  enabled,
  topics,
  density,
}: Pick<Settings, 'enabled' | 'topics' | 'density'>): readonly (readonly MarkedPart[])[] {
  const onPage = new Set<Topic>()
  return PREVIEW.map((paragraph) => {
    const inParagraph = new Set<Topic>()
    const isMarked = ({ topic, fits }: PreviewMention): boolean => {
      const seen = {
        fitting: !fits,
        page: onPage.has(topic),
        paragraph: inParagraph.has(topic),
        all: false,
      }[density]
      onPage.add(topic)
      inParagraph.add(topic)
      return enabled && topics[topic] && !seen
    }
    return paragraph.map((part) =>
      typeof part === 'string' ? { text: part, mark: null } : { text: part.text, mark: isMarked(part) ? part.topic : null },
    )
  })
}
