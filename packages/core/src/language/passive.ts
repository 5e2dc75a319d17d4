import type { Sentence } from './sentences.ts'
import type { Stretch } from './words.ts'

/** A place where a sentence may be passive. */
export interface PassiveHint extends Stretch {
  /** What stands there, from the first to the last of the two verbs. */
  readonly found: string
  /** The participle: `gevraagd`. */
  readonly participle: string
  /** `likely` with a form of `worden`; `maybe` with a form of `zijn`, which also makes the perfect tense. */
  readonly certainty: 'likely' | 'maybe'
}

/** The two verbs stand this close in most sentences; further apart they belong to different clauses. Our own choice. */
const REACH_IN_WORDS = 8

const become = new Set(['word', 'wordt', 'worden', 'werd', 'werden'])
const be = new Set(['ben', 'bent', 'is', 'zijn', 'was', 'waren'])

const prefix =
  '(?:aan|achter|af|bij|binnen|door|goed|in|klaar|langs|los|mee|na|neer|om|op|over|rond|samen|tegen|terug|toe|uit|vast|voor|vrij|weg)'
const participle = new RegExp(`^${prefix}?(?:ge\\p{L}{2,}(?:d|t|en)|(?:be|ver|ont|her)\\p{L}{2,}[dt])$`, 'u')

/** Present participles (`vermoeiend`), unless the stem itself ends in `-en` (`herkend`). */
const presentParticiple = /^(?!.*(?:ken|leen|dien)d$).*(?:be|ver|ont|her)\p{L}+end$/u

/** Participles without `ge` that end in `-en`; nearly all other words of that shape are infinitives or plurals. */
const strong = new Set(
  'begrepen bekeken beschreven besloten besproken ontvangen ontworpen verboden vergeten verkozen verloren verzonden'.split(
    ' ',
  ),
)

/** Look like participles and are not, or only make a perfect tense with `zijn`. */
const others = new Set(
  (
    'geen gegaan gewend gewoon gezond genoeg geweest gekomen gebleven geworden gebeurd gestopt gestorven gevallen geboren ' +
    'getrouwd gegroeid geslaagd gelukt gescheiden gestart gekend gebouwen gebieden geluiden gedachten gesprekken gezinnen ' +
    'gerechten gevoelens gevolgen gezichten geheimen begonnen verhuisd vertrokken verdwenen veranderd verschenen ' +
    'verschillend verschillen verschil bekend bereid bewust verhalen bedoelingen bewoners bewegen beginnen ' +
    'bestaan bestaat betekent betekenen verder verstand verband bestand verlegen verleden herfst beurt best bent ' +
    'opgegroeid overleden meegegaan weggegaan opgehouden teruggekomen langsgegaan bijgekomen verliefd beperkt ' +
    'vertrouwd vermoeid tevreden beneden gemeenten gegevens gebruiken gevoel'
  ).split(' '),
)

/**
 * Where a sentence may be passive: a form of `worden` or `zijn` with a participle near it. A hint for a writer, never an
 * error: it is a rule of thumb on the shape of words (`ge…d`, `ver…en`) and knows no grammar.
 */
export function passiveHints(text: string, sentence: Sentence): PassiveHint[] {
  const hints: PassiveHint[] = []
  const words = sentence.words.map((one) => text.slice(one.start, one.end).toLowerCase())
  for (const [index, word] of words.entries()) {
    const withBecome = become.has(word)
    if (!withBecome && !be.has(word)) continue
    if (word === 'zijn' && !isVerb(words, index)) continue
    const partner = nearest(text, sentence, words, index)
    if (partner === undefined) continue
    const pair = [sentence.words[index], sentence.words[partner]] as [Stretch, Stretch]
    const start = Math.min(pair[0].start, pair[1].start)
    const end = Math.max(pair[0].end, pair[1].end)
    const spoken = words[partner] ?? ''
    hints.push({
      start,
      end,
      found: text.slice(start, end),
      participle: spoken,
      certainty: withBecome ? 'likely' : 'maybe',
    })
  }
  return hints
}

/** Index of the participle that belongs to the verb: the first after it in the same clause, else the word just before it. */
function nearest(text: string, sentence: Sentence, words: readonly string[], index: number): number | undefined {
  for (let at = index + 1; at < words.length && at <= index + REACH_IN_WORDS; at += 1) {
    const [before, here] = [sentence.words[at - 1], sentence.words[at]] as [Stretch, Stretch]
    if (/[,;:()]/.test(text.slice(before.end, here.start))) break
    if (isParticiple(words[at])) return at
  }
  return isParticiple(words[index - 1]) ? index - 1 : undefined
}

function isParticiple(word: string | undefined): boolean {
  if (word === undefined || word.length > 30 || others.has(word)) return false
  return strong.has(word) || (participle.test(word) && !presentParticiple.test(word))
}

const subjects = new Set(
  'we wij ze zij jullie er die dat deze dit u hier daar ook niet nu al mensen buren bewoners'.split(' '),
)

/** `zijn` is more often a possessive (`zijn knie`); it is a verb beside a pronoun or just after a participle. */
function isVerb(words: readonly string[], index: number): boolean {
  const [before = '', after = ''] = [words[index - 1], words[index + 1]]
  return subjects.has(before) || subjects.has(after) || isParticiple(before)
}
