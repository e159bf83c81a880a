/** Labelled sets as any engine can be asked them: notes as plain texts, and questions with the ids that would be right. */

import { bundledCorpus } from '../../../corpus/bundled.ts'
import { type Grades, readGold } from '../../eval/gold.ts'
import { claimSet } from './claims.ts'
import type { Text } from './engines.ts'
import type { Question } from './measure.ts'

export interface QuestionSet {
  readonly name: string
  readonly texts: readonly Text[]
  readonly questions: readonly Question[]
  /** Typed queries rather than passages. */
  readonly isTyped: boolean
}

/** From this grade on an answer counts as right. */
const RIGHT = 2
/** The labels of these files know the first five sources. */
const LABELLED_NOTE = /^00[0-4]-/
const evalFile = (name: string) => new URL(`../../../tests/eval/${name}.json`, import.meta.url).pathname

function bareNotes(): readonly Text[] {
  return bundledCorpus.notes
    .filter(({ id }) => LABELLED_NOTE.test(id))
    .map((note) => ({
      id: note.id,
      text: note.kind === 'quote' ? `${note.statement} ${note.speaker.name ?? ''}: ${note.text}` : note.statement,
    }))
}

const answerable = (questions: readonly Question[]) => questions.filter(({ wanted }) => wanted.size > 0)
const rightOnes = (relevant: Grades) => new Set(Object.keys(relevant).filter((id) => (relevant[id] ?? 0) >= RIGHT))

function questionsOf(name: string): readonly Question[] {
  const gold = readGold(evalFile(name))
  const question = (text: string, relevant: Grades) => ({ text, wanted: rightOnes(relevant) })
  if (gold.kind === 'passages') return answerable(gold.items.map(({ title, text, relevant }) => question(`${title}. ${text}`, relevant)))
  return gold.kind === 'queries' ? answerable(gold.items.map(({ query, relevant }) => question(query, relevant))) : []
}

/** The development sets over the notes' own words: every engine gets the same text, none the cues. */
export function labelledSets(): readonly QuestionSet[] {
  const texts = bareNotes()
  return [
    { name: 'passages, dev', texts, questions: questionsOf('relevance-dev'), isTyped: false },
    { name: 'passages, own', texts, questions: questionsOf('relevance-own'), isTyped: false },
    { name: 'typed, dev', texts, questions: questionsOf('search-dev'), isTyped: true },
  ]
}

const CLAIMS = 5_000
const POSTS = 300

/** Posts and sentences of debates against made-up claims on subjects of every kind. */
export function madeUpClaims(): readonly QuestionSet[] {
  return [1, 2].map((seed) => {
    const { notes, queries } = claimSet(seed, CLAIMS, POSTS)
    return {
      name: `made-up claims ${seed}`,
      texts: notes.map(({ id, statement }) => ({ id, text: statement })),
      questions: queries.map(({ text, wanted }) => ({ text, wanted: new Set([wanted]) })),
      isTyped: false,
    }
  })
}
