/** Names and their aliases as rows of the concept table, so that "ONDCP" finds what a note says of the White House drug policy office. */

import type { KnownName } from '../corpus.ts'

/** The table's rows are parted by commas and a star means "begins so": names with either are left out rather than misread. */
const isPlain = (name: string) => !/[,*]/.test(name)

/** One concept a name, `name:NNCC` style keys apart from those of ordinary words. */
export function nameConcepts(names: readonly KnownName[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    names.map(({ canonical, aliases }) => [`name:${canonical}`, [canonical, ...aliases].filter(isPlain).join(', ')] as const),
  )
}
