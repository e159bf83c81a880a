/** Sentences such as newspapers print, put together by chance; everything in them is invented. */

import type { Random } from './random.ts'

type Words = readonly [string, ...string[]]

const words = (list: string): Words => {
  const [first = '', ...rest] = list.split(',').map((word) => word.trim())
  return [first, ...rest]
}

/** Words that begin like a name are among them on purpose: the glance must look at them and pass on. */
const WHO = words(`the city council, the finance committee, residents of the district, a spokesman for the company, the chief engineer,
  two former ministers, the port authority, officials in the capital, a group of researchers, the opposition leader, the union,
  people familiar with the talks, the museum, the central bank, the regional police, investigators, the coach, farmers in the valley,
  the airline, a federal judge, teachers, the hospital board, the commission, customs officers, the champion, economists,
  the foundation, small businesses, the architect, volunteers, the state legislature, the head of the charity, parents, shareholders,
  the transport agency, the film festival, commuters, the orchestra, climate scientists, the fire department`)
const DID = words(`said, announced, denied, confirmed, warned, agreed, told reporters, argued, promised, insisted, suggested, reported,
  concluded, acknowledged, predicted, hinted, complained, made clear, conceded, repeated`)
const THAT = words(`the new bridge would open in the spring, prices had risen faster than expected, no decision had been taken,
  the contract should be put out to tender again, the harvest was the poorest in a decade, the talks could be concluded by Friday,
  the machines had been out of order for weeks, more than a thousand homes were without power, the plan needed further discussion,
  the results were in line with the forecast, it was not informed of the change, the control systems worked as they should,
  the market for used cars had cooled, children under twelve could ride free of charge, the exhibition drew record crowds,
  the phone network broke down in the early evening, the front page had been changed, the chimney was torn down without notice,
  products of this kind were sold in every pharmacy, the penalty was frankly too harsh, the pianist had never played better,
  the financial crisis had taught everybody caution, the period of grace would end in October, rents had doubled since then,
  the investment would pay for itself, the storm had passed to the north, the match had been decided in the first half`)
const WHEN = words(`on Monday, on Tuesday, late on Wednesday, early on Thursday, last week, this month, in the afternoon, over the weekend,
  after the meeting, before the vote, in a statement, at a news conference, in an interview, during a visit to the plant, at the hearing`)
const MORE = words(`The figures have not been checked independently, It was the third such incident this year, Neither side gave details,
  A decision is expected in the coming weeks, The cost is put at $4.6 million, Shares fell 2.3 percent, Rain is forecast for the coast,
  Critics call the proposal a concession to the industry, About one in five households is affected, Traffic was diverted for hours,
  There was no immediate comment, The company employs 12,000 people in nine countries, Tickets go on sale at noon,
  The proposal follows a report published in January, Police recovered a bicycle and two phones, The inquiry continues`)
const BUT = words('but, although, while, and, because, even though, after')

/** What a page may name, in sentences that are all invented. */
const NAMING = words(`Officers found fentanyl hidden in a shipment of car parts, Most of the precursors came by sea, a customs officer said,
  Deaths linked to fentanyl fell for the second year, The ministry in Beijing said that it had tightened its controls,
  China placed two more precursor chemicals under control, Laboratories test each sample for carfentanil and other analogs,
  The parcel held 4-ANPP in a sealed bag, Traffickers turn to other precursor chemicals, Envoys from China met their counterparts,
  A fentanyl overdose can be reversed if help comes early, Chinese officials answered the letter within a week`)

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

export interface Prose {
  /** A sentence that names none of the topics. */
  sentence(): string
  /** A sentence that names at least one. */
  namingSentence(): string
  headline(): string
}

/** A writer of sentences; `curly` sets quotation marks and apostrophes as print does. */
export function proseWriter(random: Random, curly: boolean): Prose {
  const quoted = (text: string) => (curly ? `“${text},”` : `"${text},"`)
  const statement = () => `${random.pick(WHO)} ${random.pick(DID)} ${random.pick(WHEN)} that ${random.pick(THAT)}`
  const sentence = () => {
    const kind = random.next()
    if (kind < 0.2) return `${random.pick(MORE)}.`
    if (kind < 0.4) return `${quoted(capital(random.pick(THAT)))} ${random.pick(WHO)} said ${random.pick(WHEN)}.`
    if (kind < 0.55) return `${capital(statement())}, ${random.pick(BUT)} it wasn${curly ? '’' : "'"}t clear whether ${random.pick(THAT)}.`
    return `${capital(statement())}.`
  }
  return {
    sentence,
    namingSentence: () => `${random.pick(NAMING)}.`,
    headline: () => `${capital(random.pick(WHO))} ${random.pick(DID)} that ${random.pick(THAT)}`,
  }
}
