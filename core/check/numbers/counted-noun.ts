/** The noun phrase after a number: what it says that it counts. */

/** Words that end the phrase: after them comes what happened, not what was counted. */
const STOP = new Set(
  (
    'of in on at to from for by with without within into over under after before since until during through across between among against about around ' +
    'had have has having was were is are be been being will would could can may might must should did do does that which who whose whom where when while as than then ' +
    'and or but nor so if because per each every a an the this last next it they he she we you i them there here just only also not no now ' +
    'died die dies killed sold found offered sought shipped arrived perished overdosed signed wrote joined went came said say says saw survived lived ended involved ' +
    'behind worth more less fewer higher lower altogether nationwide nationally daily monthly yearly annually up down last out ' +
    'en de del la el los las por que du des le les au aux dans im der die das von vom'
  ).split(' '),
)
const OF = /^(?: or so)? (?:of|de|von) (?:(?:the|these|those|its|their|all|such|some|our|his|her|los|las|les|den|der) )?/u
const OF_PRONOUN = /^ of (?:them|those|these|it|us|which|whom)(?![a-z])/u
const ADDING = /^ (?:more|other|others|further|additional|fresh|new)(?![a-z])/u
const HAN = /^\p{Script=Han}/u
const LONGEST = 6
const HAN_LONGEST = 6
/** Far enough for the longest phrase. */
const REACH = 90

/** The words that follow the number as its noun phrase; empty where it stands alone ("six of them", "175 died"). */
export function countedNoun(text: string, end: number): string {
  let rest = text.slice(end, end + REACH)
  if (HAN.test(rest)) return /^\p{Script=Han}+/u.exec(rest)?.[0].slice(0, HAN_LONGEST) ?? ''
  if (OF_PRONOUN.test(rest)) return ''
  rest = rest.replace(OF, ' ')
  const adding = ADDING.exec(rest)?.[0] ?? ''
  const words: string[] = adding === '' ? [] : [adding.trim()]
  for (const word of rest.slice(adding.length).split(/(?=[\s.,;:!?()"“”])/u)) {
    const bare = /^[\s-]?([a-z\d][a-z\d'.-]*)$/u.exec(word)?.[1]
    if (bare === undefined || STOP.has(bare) || words.length >= LONGEST) break
    words.push(bare)
  }
  return words.join(' ')
}

/** Whether the number is part of a word for something else: "a two-page letter". */
export const isInCompound = (text: string, end: number): boolean => /^-[a-z]/.test(text.slice(end, end + 2))

/** Whether the number is somebody's age (", 51,") or a band of ages. */
export function isAge(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 30), start)
  const isAside = /, $/.test(before) && /^\d{2}$/.test(text.slice(start, end)) && text.startsWith(',', end)
  return (
    isAside ||
    /(?<![a-z])(?:aged?|ages|between the ages of|ages of|aged between|age of|alter von|anos de edad)(?: from| between)? ?$/u.test(before) ||
    /^[ -]?(?:years?[ -]old|year[ -]olds?|anos de edad|岁)/u.test(text.slice(end, end + 16))
  )
}
