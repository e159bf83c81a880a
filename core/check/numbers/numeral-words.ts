/** Words for numbers in the languages that are read, folded. */

import { SCALES, TENS, UNITS } from '../../text/number-words.ts'

/** Spanish, French and German, as far as they stand for nothing else in English. */
const ABROAD =
  'dos 2 tres 3 cuatro 4 cinco 5 seis 6 siete 7 ocho 8 nueve 9 diez 10 doce 12 catorce 14 diecinueve 19 veinte 20 treinta 30 cincuenta 50 cien 100 ' +
  'deux 2 trois 3 quatre 4 cinq 5 huit 8 neuf 9 dix 10 douze 12 quatorze 14 dix-neuf 19 vingt 20 trente 30 cinquante 50 ' +
  'zwei 2 drei 3 vier 4 funf 5 sechs 6 sieben 7 acht 8 neun 9 zehn 10 zwolf 12 vierzehn 14 neunzehn 19 zwanzig 20 dreißig 30 dreissig 30 funfzig 50'

/** "dos 2 tres 3" as pairs. */
const pairsIn = (list: string) => [...list.matchAll(/(\S+) (\d+)/g)].map(([, word = '', value]) => [word, Number(value)] as const)

/** Words that add up: "sixty" and "six". */
export const ADDENDS: ReadonlyMap<string, number> = new Map([...UNITS, ...TENS, ...pairsIn(ABROAD), ['pair', 2]])

/** Words that multiply what stands before them. */
export const FACTORS: ReadonlyMap<string, number> = new Map([
  ...SCALES,
  ['hundert', 100],
  ['tausend', 1e3],
  ['millionen', 1e6],
  ['trillion', 1e12],
])

/** Names of parts with the number of parts in the whole. */
export const PARTS: ReadonlyMap<string, number> = new Map(
  pairsIn(
    'half 2 halves 2 third 3 thirds 3 quarter 4 quarters 4 fourth 4 fourths 4 fifth 5 fifths 5 sixth 6 sixths 6 seventh 7 sevenths 7 eighth 8 eighths 8 ' +
      'ninth 9 ninths 9 tenth 10 tenths 10 tercio 3 tercios 3 cuarto 4 cuartos 4 tiers 3 quarts 4 drittel 3 viertel 4 zehntel 10 dixieme 10',
  ),
)

export const FRACTION_SIGNS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
])

/** Indefinite numbers with the bounds that a reader takes them to have. */
export const VAGUE: ReadonlyMap<string, readonly [low: number, high: number]> = new Map([
  ['dozens', [24, 99]],
  ['scores', [40, 199]],
  ['hundreds', [200, 999]],
  ['thousands', [2e3, 9_999]],
  ['tens of thousands', [2e4, 99_999]],
  ['hundreds of thousands', [2e5, 999_999]],
  ['millions', [2e6, 9_999_999]],
  ['decenas', [20, 99]],
  ['docenas', [24, 99]],
  ['cientos', [200, 999]],
  ['dizaines', [20, 99]],
  ['centaines', [200, 999]],
  ['dutzende', [24, 99]],
  ['hunderte', [200, 999]],
  ['数十', [20, 99]],
  ['几十', [20, 99]],
  ['数百', [200, 999]],
  ['几百', [200, 999]],
  ['数千', [2e3, 9_999]],
  ['几千', [2e3, 9_999]],
])

/** Words before a scale that leave the number open: "a few thousand". */
export const FEW = [
  'a few',
  'few',
  'several',
  'a couple of',
  'a couple',
  'some few',
  'unos pocos',
  'varios',
  'quelques',
  'plusieurs',
  'einige',
  'mehrere',
] as const
