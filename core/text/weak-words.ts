/** Words that may well be rare in a corpus and still say nothing of its subject: no reason to show a note. */

import { stem } from './stem.ts'

const WEAK = `able act action add age ago allow almost already america american answer appear area around ask away back bad base become begin
behind believe best better big bit body book break bring build building business buy call came car care carry case cause center central certain
chance change child children choose city claim clear close come comment common community complete concern consider continue control country
county couple course create current cut daily date day deal decade decide decision deep describe despite detail develop difference different
difficult direct discuss door down drive early easy effect effort eight eleven end enough entire especially event evidence example expect
experience explain face fact fail fall family far father feel few fifth fifty figure fill final find five follow food foot force form former
forty forward found four free friend front full future game gave general give given goal good great ground group grow growth guy half hand
happen hard head hear heart help high hit hold home hope hour house huge hundred idea important include increase individual inside instead
interest interview involve issue item job join keep kid kind knew know known large largest last late later latest lead leader learn least leave
left less letter level life light like likely line list little live local long look lose lost lot love low main major man manage matter mean
measure meet meeting member men mention middle million mind minute moment monday money month morning mother move name nation national nature
near need neighbor neighborhood new news next night nine nothing notice number numerous offer office official old open order page paper parent
part particular party pass past pattern pay people percent period person phone pick picture piece place plan play point position possible post
power present press pressure pretty previous private probably problem process program project provide public pull push put question quick quite
raise range rate reach read ready real reason recent record relate release remain remember remove report require rest result return right rise road
role room rule run safe scene school season second section seem send senior sense series serious serve service set seven several share short
side sign similar simple simply single sit situation six size small social someone something sort sound space speak special spend staff stage
stand start state statement stay step stop story street strong student study stuff subject summer sunday support sure system table talk team
tell ten term third thirty thousand three throw thursday time tiny today together tomorrow tonight top total touch town track trend true truth
try tuesday turn twelve twenty type understand unit update use usual value various vast version view village visit wait walk wall want warn
watch way wednesday week weekend white wide win winter woman women wonder word work worker world worse worst write wrong year yesterday young always anywhere everywhere merely enormous fewer noted argue alarm throughout arrive eve land friendly aside brush scatter
crew jump somewhat whole appear attempt become began begun beside beyond capital carry choice collect complain dull else entirely ever exactly
extra fresh gone happen harder hundred instead inside invent join lot month nearby nobody none often otherwise overall partly perhaps pile plenty
probably quickly quietly rather reader roughly saw seek several similar since slightly soon sudden tend twice unless usually whatever whether
ano anos causa dias hace hoy muchos pais parte personas semana vez veces fois annee jour pays semaine jahr jahre tag woche
aren couldn didn doesn don hadn hasn haven isn mustn shouldn wasn weren won wouldn january february march april june july august september october
november december`

const WEAK_STEMS: ReadonlySet<string> = new Set(WEAK.split(/\s+/).map(stem))

/** "Newly", "sharply": how, not what. */
const ADVERB = /^[a-z]{3,}ly$/

/** Whether a folded word is one of those, in any of its forms. */
export function isWeakWord(folded: string): boolean {
  return ADVERB.test(folded) || WEAK_STEMS.has(stem(folded))
}
