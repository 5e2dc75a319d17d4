import type { Hit } from './finding.ts'

const title = '(?:[Mm]evrouw|[Mm]eneer|[Dd]e heer|[Ff]amilie|[Dd]okter|(?:[Mm]evr|[Mm]w|[Dd]hr|[Ff]am|[Dd]r)\\.?)'
const particle =
  "(?:(?:[Vv]an|[Vv]d|[Dd]e|[Dd]er|[Dd]en|[Tt]en|[Tt]er|[Tt]e|[Ee]l|[Aa]l|[Bb]en|'t|’t|[Ii]n)[ \\u00a0]){0,3}"
const surname = new RegExp(
  `(?<![\\p{L}\\p{N}])${title}[ \\u00a0\\n]{1,2}(?:\\p{Lu}\\.[ ]?){0,4}${particle}\\p{Lu}[\\p{L}’'-]{1,30}(?:[ \\u00a0]${particle}\\p{Lu}[\\p{L}’'-]{1,30})?`,
  'gu',
)

/** Capitals after `dokter` and the like that are no surname. */
const noSurname = /(?:Google|Bernhard)$/

/** Surnames after a title: `mevrouw Jansen`, `dhr. Van Dijk`. A first name alone is no finding; stories use invented ones. */
export function surnames(text: string): Hit[] {
  return Array.from(text.matchAll(surname))
    .filter(({ 0: found }) => !noSurname.test(found))
    .map(({ index, 0: found }) => ({ kind: 'surname', certainty: 'likely', start: index, end: index + found.length }))
}

const months =
  'jan(?:uari)?|feb(?:ruari)?|maart|mrt|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?'
const date = new RegExp(
  `(?<![\\p{L}\\p{N}.-])(?:\\d{1,2}[-/.]\\d{1,2}[-/.](?:\\d{4}|\\d{2})|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[ \\u00a0](?:${months})\\.?[ \\u00a0]\\d{4})(?![\\p{L}\\p{N}-])`,
  'giu',
)
const birthWord = /(?:geboren|geb\.|geboortedatum|geboortedag|verjaardag)[^\n!?]{0,25}$/i

/** Years in which most people who read this were born; other full dates are days of events. */
const BORN_BEFORE = 2012

/** A date of birth. Certain after a word such as `geboren`; a full date before 2012 is maybe one. */
export function birthDates(text: string): Hit[] {
  return Array.from(text.matchAll(date)).flatMap(({ index, 0: found }): Hit[] => {
    const end = index + found.length
    if (birthWord.test(text.slice(Math.max(0, index - 45), index)))
      return [{ kind: 'birth-date', certainty: 'certain', start: index, end }]
    const year = Number(/\d{4}/.exec(found)?.[0] ?? BORN_BEFORE)
    return year >= 1900 && year < BORN_BEFORE ? [{ kind: 'birth-date', certainty: 'maybe', start: index, end }] : []
  })
}

const health =
  /(?<![\p{L}\p{N}])(?:dement(?:ie|erend|erende)?|alzheimer|parkinson|depressie[fs]?|depressieve?|kanker|borstkanker|chemo(?:therapie)?|diabetes|suikerziekte|epilepsie|autisme|autistisch|adhd|ptss|psychose[sn]?|psychotisch|schizofrenie|borderline|bipolair|burn-?out|verslaafd|verslaving|alcoholist|alcoholisme|su[iï]cidaal|zelfmoordpoging|hiv|aids|copd|reuma|beroerte|herseninfarct|hartinfarct|hersenbloeding|angststoornis|eetstoornis|anorexia|miskraam|abortus|antidepressiva|lithium|incontinent|ongeneeslijk|terminaal)(?![\p{L}\p{N}])/giu
const name = /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}{1,20}(?![\p{L}\p{N}])/gu

/** Words with a capital that are no first name, because they begin many sentences or name an organisation. */
const noName = new Set(
  (
    'De Het Een Die Dat Dit Deze Er Ik Je Jij Jullie Hij Ze Zij We Wij Men Wie Wat Waar Hoe Waarom Wanneer Als Dan Toen Nu Daar Hier Ook Maar En Of Want Dus Na ' +
    'Met Bij Voor Van Op In Uit Aan Om Over Door Tot Naar Sinds Tijdens Soms Vaak Veel Alle Iemand Niemand Iedereen Mensen Buren Ouderen Mijn Zijn Haar ' +
    'Hun Ons Onze Is Heeft Had Was Was Wordt Kan Kun Mag Moet Wil Niet Geen Alzheimer Parkinson Nederland Nederlandse Wijkteam Huisarts Stichting ' +
    'Vereniging Buurthuis Gemeente Depressie Dementie Kanker Reuma Twee Drie Vier Vijf Elke Iedere Ga Vraag Bel Heb Heeft Kijk Let'
  ).split(' '),
)

/** How far from each other a health word and a name may stand, within one sentence. */
const NEAR_CHARACTERS = 60

/** A word about health with a first name near it in the same sentence. Marks the word, so that the name may stay. */
export function healthNearName(text: string): Hit[] {
  return Array.from(text.matchAll(health)).flatMap(({ index, 0: found }): Hit[] => {
    const end = index + found.length
    const before = /[^.!?\u2029]*$/.exec(text.slice(Math.max(0, index - NEAR_CHARACTERS), index))?.[0] ?? ''
    const after = /^[^.!?\u2029]*/.exec(text.slice(end, end + NEAR_CHARACTERS))?.[0] ?? ''
    const near = namesIn(before, before.length < NEAR_CHARACTERS).length + namesIn(after, false).length > 0
    return near ? [{ kind: 'health', certainty: 'maybe', start: index, end }] : []
  })
}

/** What follows a name at the start of a sentence; other words there have their capital from the place. */
const afterName =
  /^ (?:is|was|heeft|had|kreeg|krijgt|wordt|werd|en|die|slikt|gebruikt|komt|moet|leeft|vertelt|zei|zegt)(?!\p{L})/u

/** First names in part of a sentence. `fromStart`: the part begins where the sentence does. */
function namesIn(part: string, fromStart: boolean): string[] {
  return Array.from(part.matchAll(name)).flatMap(({ index, 0: word }) => {
    const isFirst = fromStart && !/[\p{L}\p{N}]/u.test(part.slice(0, index))
    return noName.has(word) || (isFirst && !afterName.test(part.slice(index + word.length))) ? [] : [word]
  })
}
