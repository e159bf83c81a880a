/** What made-up claims are put together from: plain words and how somebody else would say the same. Everything in them is invented. */

/** The word of the record, then how others put it. */
export type Ways = readonly [string, ...string[]]

export interface ClaimTopic {
  readonly who: readonly Ways[]
  readonly does: readonly Ways[]
  readonly what: readonly Ways[]
}

const ways = (line: string): readonly Ways[] =>
  line.split(';').map((each) => {
    const [first = '', ...rest] = each.split('/').map((way) => way.trim())
    return [first, ...rest]
  })

const topic = (who: string, does: string, what: string): ClaimTopic => ({ who: ways(who), does: ways(does), what: ways(what) })

export const PLACES = ways(
  'Norland / the north; Harwick; Port Ellery / Ellery; Vasterby; Lake Morrow; the Tarn Valley / Tarn; Calder Bay; Eastmarch; Brenholt; San Ivero',
)

export const TOPICS: readonly ClaimTopic[] = [
  topic(
    'the health ministry / health officials; Dr. Imre Halvorsen / Halvorsen; the flu vaccine / flu shots; face masks / masks; vitamin D / vitamin D pills',
    'causes / leads to; prevents / protects people from; reduced / cut; was linked to / is tied to; doubled / drove up',
    'heart attacks / cardiac arrests; hospital admissions / people in hospital; infertility; pneumonia in children / kids with pneumonia; deaths among the elderly / old people dying',
  ),
  topic(
    'Governor Alma Reyes / Gov. Reyes; Senator Tom Whitlock / Whitlock; the ruling party / the government; the city council / councillors; the electoral commission / election officials',
    'voted against / opposed; promised to abolish / vowed to scrap; secretly funded / paid for in secret; refused to publish / kept back; raised / increased',
    'the property tax / taxes on homes; school lunches / free meals for pupils; mail ballots / postal votes; police pensions / retirement pay of officers; the fuel subsidy / cheap petrol',
  ),
  topic(
    'the glacier / the ice sheet; the wind farm / the turbines; the drought / lack of rain; the cement plant; wild salmon / salmon',
    'shrank / lost ground; killed / wiped out; released / emitted; recovered after / came back after; used more than / swallowed',
    'half of the forest / every second tree; thousands of birds; a million tons of carbon / huge amounts of CO2; the river / the waterway; drinking water / tap water',
  ),
  topic(
    'Orbital Freight / the rocket company; the telephone maker Lumio / Lumio; the search engine Quarry / Quarry; self-driving taxis / robot cabs; hackers / attackers',
    'sold / handed over; stole / took; crashed into / hit; banned / blocked; laid off / fired',
    'private messages / users chats; medical records / patients files; a school bus / a bus full of pupils; 3,000 workers / staff; satellite images / pictures from space',
  ),
  topic(
    'immigrants / migrants; refugees from the coast / asylum seekers; foreign students; border guards / frontier police; human traffickers',
    'commit / are behind; receive / get; turned away / sent back; cost / are a burden of; filled / took up',
    'most burglaries / break-ins; welfare payments / benefits; families with children / mothers and kids; billions in health care / hospital bills; seasonal jobs / work at harvest',
  ),
  topic(
    'the film star Livia Brandt / Brandt; the late boxer Joe Marlo / Marlo; a photograph of a shark / a picture of a shark; the viral video / a clip; the royal family / the royals',
    'shows / depicts; died of / was killed by; was arrested for / got arrested over; donated / gave away; was filmed in / comes from',
    'a flooded motorway / a highway under water; tax fraud / cheating on taxes; a snake bite; the orphanage / a home for orphans; a television studio / a TV set',
  ),
  topic(
    'unemployment / joblessness; the minimum wage / lowest pay; the steel tariff / duties on steel; small farms / family farmers; house prices / the cost of homes',
    'fell by / dropped; rose faster than / outpaced; destroyed / cost; tripled under / went up threefold under; hit a record in / peaked in',
    'rents / what tenants pay; factory jobs / industrial work; the last government / the previous cabinet; inflation / consumer prices; a decade / ten years',
  ),
  topic(
    'bananas / the banana; red wine / a glass of red; raw milk / unpasteurized milk; microwave ovens / microwaves; artificial sweeteners / diet soda',
    'cure / heal; contain / are full of; poisoned / made ill; destroy / wipe out; were recalled over / got pulled because of',
    'cancer / tumors; mercury / a toxic metal; dozens of toddlers / little children; vitamins / nutrients; salmonella / bacteria',
  ),
]
