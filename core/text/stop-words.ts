/** Words too common to tell one passage from another, folded, in the languages that passages come in. */

const ENGLISH = `a about above after again against all also although am among an and another any are as at be became because been
before being below between both but by can cannot come could did do does doing done down during each either else even ever every for from
further get gets getting go goes going gone got had has have having he her here hers herself him himself his how however i if in indeed
instead into is it its itself just let like made make makes making many may maybe me might mine more most much must my myself near neither
never no nor not now of off often on once one only onto or other others ought our ours ourselves out over own per perhaps put rather
really s same saw say saying says see seen shall she should since so some still such t take taken takes than that the their theirs them
themselves then there these they thing things this those though through thus to together too took toward towards two under until up upon
us very was way we well went were what when where whether which while who whom whose why will with within without would yet you your
yours yourself said told added asked according mr mrs ms dr`

const SPANISH = `al algo ante antes aunque cada como con contra cual cuando de del desde donde dos el ella ellos en entre era eran es esa ese eso
esta estaba estan este esto estos fue fueron ha habia han hasta hay la las le les lo los mas me mi mientras mucho muy ni nos o otra otro otros
para pero por porque que quien se segun ser si sin sobre son su sus tambien tan tiene todo todos tras un una uno unos ya y dijo`

const FRENCH = `au aux avec ce ces cette comme dans depuis des du elle elles en est et etait etaient ete etre eux il ils je la le les leur leurs
lui mais meme mes ne nos notre nous ont ou par pas plus pour qu que qui sa sans se ses si son sont sur ta te tes tout tous tres un une vers vous
a ont selon dit`

const GERMAN = `aber als am an auch auf aus bei bis das dass dem den der des die doch ein eine einem einen einer es fur hat haben ich ihr im in ist
mit nach nicht noch nur oder sich sie sind so um und uber von vor war waren wie wird zu zum zur`

const PORTUGUESE = `ao aos as com da das do dos e em foi isso mais mas na nas nao no nos os ou pela pelo quando se sem ser seu sua tem uma`

const CHINESE = '的 了 和 是 在 有 也 将 与 及 对 为 而 就 都 并 等 其 但 从 由 向 以 被 把 这 那 该 一 个 上 下 中'

const STOP_WORDS: ReadonlySet<string> = new Set([ENGLISH, SPANISH, FRENCH, GERMAN, PORTUGUESE, CHINESE].join(' ').split(/\s+/))

/** Whether a folded word carries no subject of its own. */
export function isStopWord(folded: string): boolean {
  return STOP_WORDS.has(folded)
}
