/** Who says so, in words: speakers with the role they held then, and chains of attribution. */

import type { Note, Speaker } from './note.ts'

/** A person or body with what must be known of them to weigh their words. */
export interface Byline {
  readonly name: string
  readonly detail: string | null
}

/** Words that already tell the country, so that it need not be named again. */
const COUNTRY_TOLD: Readonly<Record<string, RegExp>> = {
  'United States': /\b(US|U\.S\.|United States|American)\b/,
  China: /\bChin(a|ese)\b/,
}

/** The text with a capital at its head. */
export const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

function isTold(part: string, told: readonly string[]): boolean {
  const said = told.join(', ')
  return COUNTRY_TOLD[part]?.test(said) ?? said.toLowerCase().includes(part.toLowerCase())
}

/** Parts in order, without those that earlier ones have told. */
function withoutRepeats(parts: readonly (string | undefined)[]): readonly string[] {
  const told: string[] = []
  for (const part of parts) if (part !== undefined && !isTold(part, told)) told.push(part)
  return told
}

/**
 * The byline of a speaker; an unnamed one goes by role, else by organisation.
 * `longAgo` sets "then" before a named person's role, since it may have changed by the time of the page.
 */
export function bylineOf(speaker: Speaker, longAgo: boolean): Byline | null {
  const { name, role, organisation, country } = speaker
  const [head, ...rest] = withoutRepeats([name, role, organisation, country])
  if (head === undefined) return null
  const then = longAgo && name !== undefined && role !== undefined && rest[0] === role ? 'then ' : ''
  return { name: sentenceCase(head), detail: rest.length === 0 ? null : `${then}${rest.join(', ')}` }
}

/** "CDC, provisional, via Associated Press": nearest to the count first. */
export function chainInWords(attribution: readonly string[], status: string | null): string {
  const [first, ...rest] = attribution
  return [first, status, ...rest.map((name) => `via ${name}`)].filter((part) => part !== null && part !== undefined).join(', ')
}

/** The shortest answer to "who says so": a name for headings and summaries. */
export function shortNameOf(note: Note, publisher: string): string {
  const speaker = note.speaker === undefined ? null : bylineOf(note.speaker, false)
  if (speaker !== null && (note.kind === 'quote' || note.speaker?.name !== undefined)) return speaker.name
  return note.kind === 'quote' ? publisher : sentenceCase(note.attribution[0] ?? publisher)
}

const OCCASION = /^(a|an|the) (press|news|joint|public|hearing|interview|briefing|conference|speech|statement|meeting)\b/i

/** "to reporters in Beijing", "at a press briefing": an occasion is a place, people are addressed. */
export function addressedTo(saidTo: string): string {
  return `${OCCASION.test(saidTo) ? 'at' : 'to'} ${saidTo}`
}
