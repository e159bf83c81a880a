/** The corpus's own words for kinds and subjects, in readers' words. */

import type { NoteKind, Subject } from '../../core/note.ts'

/** The plurals of the words that a note's card uses. */
export const KIND_LABELS: Readonly<Record<NoteKind, string>> = {
  quote: 'Quotations',
  statistic: 'Figures',
  claim: 'Statements',
  event: 'Events',
}

export const SUBJECT_LABELS: Readonly<Record<Subject, string>> = {
  fentanyl: 'Fentanyl',
  carfentanil: 'Carfentanil',
  analogs: 'Analogues',
  precursors: 'Precursors',
  china: 'China',
  'mexico-cartels': 'Mexico and cartels',
  'usps-mail': 'Mail and parcels',
  'overdose-deaths': 'Overdose deaths',
  'scheduling-bans': 'Bans and controls',
  cooperation: 'Cooperation',
  sanctions: 'Sanctions',
  'demand-side': 'Demand',
  darknet: 'Darknet',
  'pill-presses': 'Pill presses',
  potency: 'Potency',
  law: 'Law',
  'online-sales': 'Online sales',
  'evidence-dispute': 'Disputed evidence',
  'seizures-arrests': 'Seizures and arrests',
  diplomacy: 'Diplomacy',
  'personal-story': 'Personal stories',
  marijuana: 'Marijuana',
  prices: 'Prices',
  'lawful-medicine': 'Lawful medicine',
  nitazenes: 'Nitazenes',
  naloxone: 'Naloxone',
  tariffs: 'Tariffs',
}
