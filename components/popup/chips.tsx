import { NOTE_KINDS, type NoteKind, type Subject } from '../../core/note.ts'
import { KIND_LABELS, SUBJECT_LABELS } from './labels.ts'

interface ChipProps {
  readonly label: string
  readonly pressed: boolean
  readonly onPress: () => void
}

function Chip({ label, pressed, onPress }: ChipProps) {
  return (
    <button class="chip" type="button" aria-pressed={pressed} onClick={onPress}>
      {label}
    </button>
  )
}

export interface FiltersProps {
  readonly kinds: readonly NoteKind[]
  readonly subjects: readonly Subject[]
  readonly facets: readonly Subject[]
  readonly onKind: (kind: NoteKind) => void
  readonly onSubject: (subject: Subject) => void
}

/** Filters by kind and by the subjects that the search found. */
export function Filters({ kinds, subjects, facets, onKind, onSubject }: FiltersProps) {
  return (
    <div class="filters">
      <fieldset class="chips">
        <legend class="visually-hidden">Kinds of note</legend>
        {NOTE_KINDS.map((kind) => (
          <Chip key={kind} label={KIND_LABELS[kind]} pressed={kinds.includes(kind)} onPress={() => onKind(kind)} />
        ))}
      </fieldset>
      {facets.length > 0 && (
        <fieldset class="chips">
          <legend class="visually-hidden">Subjects</legend>
          {facets.map((subject) => (
            <Chip key={subject} label={SUBJECT_LABELS[subject]} pressed={subjects.includes(subject)} onPress={() => onSubject(subject)} />
          ))}
        </fieldset>
      )}
    </div>
  )
}
