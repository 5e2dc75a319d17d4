import { abbreviationOf } from './abbreviations.ts'
import { spokenNumber } from './numbers.ts'

/**
 * Words whose spelling hides how many syllables they have, respelled as a Dutch ear hears them. Most are borrowed:
 * `coach` has one syllable although `oa` has two in `coalitie`.
 */
const respelled: readonly (readonly [RegExp, string])[] = [
  [/(muse|jubile|lyce|petrole|mausole|linole)um/g, '$1jum'],
  [/(cac|kak)ao/g, 'kakau'],
  [/coach/g, 'kootsj'],
  [/team/g, 'tiem'],
  [/^(deal|stream|clean|speak)/g, 'tiem'],
  [/^beamer/g, 'biemer'],
  [/^geau/g, 'gejau'],
  [/(down|up)load/g, '$1lood'],
  [/(toast|board|soap|roast)/g, 'boot'],
  [/manoeuvre/g, 'manuvre'],
  [/oeuvre/g, 'uvre'],
  [/barbecue/g, 'barbekjoe'],
  [/blues/g, 'bloes'],
  [/youtube/g, 'joetoep'],
  [/facebook/g, 'feesboek'],
  [/homepage/g, 'hoompeets'],
  [/freelance/g, 'frielens'],
  [/wh?at'?sapp/g, 'watsep'],
  [/(site|line|live|date|phone|game|share|ware|take|care|home|cake|race|tube|type|like)(?=s?$)/g, ''],
]

/** The endings above keep one syllable when they are borrowed: only in these words. */
const borrowed =
  /^(web|cam|ho)?(site)s?$|^(on|off|time|head|dead|air)lines?$|^lives?$|^(up)?dates?$|^(smart|micro)phones?$|^(board)?games?$|^shares?$|^(soft|hard|free)wares?$|^(in)?takes?$|^(day)?cares?$|^homes?$|^(cup|pan)?cakes?$|^races?$|^likes?$/

/** Words in small letters that are spelled out, letter by letter. */
const spelledOut = new Set(
  'aow apk avg btw bsn cao ggd ggz gvb hbo kvk mbo ov pgb uwv vmbo vve wlz wmo wsw zzp'.split(' '),
)

/** Abbreviations in capitals that are said as a word. */
const saidAsWord = new Set('ANBO HAP IJ MIND'.split(' '))

/** Groups of letters that make one vowel together, longest first. */
const vowels = [
  'aai',
  'ooi',
  'oei',
  'eeu',
  'eau',
  'aa',
  'ee',
  'oo',
  'uu',
  'ie',
  'oe',
  'eu',
  'ui',
  'ou',
  'au',
  'ei',
  'ai',
].concat(['oi', 'ay', 'ey', 'oy', 'uy'])
const vowel = new Set('aeiouyĳ')
const trema = /[äëïöü]/

/**
 * Syllables of one Dutch word as it is read aloud; at least 1 for anything with a letter or digit, otherwise 0.
 *
 * The rule counts groups of vowels. `aai`, `ooi`, `oei`, `eeu(w)`, `ieu(w)`, `ij`, `ui`, `ou`, `au`, `ei`, `eu`, `oe` and
 * `ie` are one vowel; other neighbours (`i-a`, `e-o`, `u-ee`) are two, and a trema always begins a syllable. `sta-ti-on` and
 * `pen-si-oen` count three, as they are hyphenated, although many people say two. Numbers are read as words, digits in a
 * telephone number one by one; `GGD` is read letter by letter, `bijv.` as `bijvoorbeeld`. Signs such as `€` and `%` are not
 * read. Our own rule; measured on a hand-counted list in the test.
 */
export function countSyllables(word: string): number {
  const abbreviation = abbreviationOf(word) ?? abbreviationOf(`${word}.`)
  if (abbreviation && (word.includes('.') || !/[aeiou]/i.test(word)))
    return sum(abbreviation.spoken.split(' ').map(ofPart))
  return sum(word.split(/[^\p{L}\p{M}\p{N}'’]+/u).map(ofPart))
}

const sum = (counts: readonly number[]) => counts.reduce((total, one) => total + one, 0)

/** One part between hyphens or full stops: letters, digits or both (`4e`, `A4`). */
function ofPart(part: string): number {
  const pieces = part.normalize('NFC').match(/\p{N}+|[\p{L}\p{M}'’]+/gu) ?? []
  return sum(
    pieces.map((piece) => (/^\d+$/.test(piece) ? ofNumber(piece) : /\p{L}|\p{N}/u.test(piece) ? ofLetters(piece) : 0)),
  )
}

const ofNumber = (digits: string) => sum(spokenNumber(digits).split(' ').map(ofLetters))

function ofLetters(written: string): number {
  const letters = written.replace(/['’]/g, '')
  const lower = letters.toLowerCase()
  const capitals = letters.length > 1 && letters.length < 5 && letters === letters.toUpperCase() && letters !== lower
  if ((capitals && !saidAsWord.has(letters)) || spelledOut.has(lower)) return Array.from(letters).length
  const heard = respell(lower)
  const count = nuclei(heard)
  if (count > 0) return count
  // No vowel at all: `tv`, `mp`, a single `s`. Very long ones are noise and count as one.
  const length = Array.from(lower).length
  return length < 5 ? Math.max(1, length) : 1
}

function respell(lower: string): string {
  const isBorrowed = borrowed.test(lower)
  let heard = lower
  for (const [pattern, replacement] of respelled) {
    if (replacement !== '') heard = heard.replace(pattern, replacement)
    else if (isBorrowed) heard = heard.replace(pattern, 'ot')
  }
  return heard
    .replace(/qu/g, 'kw')
    .replace(/ij/g, 'ĳ')
    .replace(/[áàâã]/g, 'a')
    .replace(/[óòô]/g, 'o')
    .replace(/[úùû]/g, 'u')
    .replace(/[íìî]/g, 'i')
    .replace(/i[èé]/g, 'ië')
    .replace(/[éèê]/g, 'e')
}

/** Vowels that are heard, in lower case letters after respelling. One pass from left to right. */
function nuclei(heard: string): number {
  let count = 0
  let at = 0
  while (at < heard.length) {
    const here = plain(heard.charAt(at))
    if (!vowel.has(here) || (here === 'y' && isConsonant(heard, at))) {
      at += 1
      continue
    }
    count += 1
    at += lengthOfVowel(heard, at)
  }
  return count
}

/** `y` before a vowel is a consonant at the start (`yoga`) and between vowels (`loyaal`). */
function isConsonant(heard: string, at: number): boolean {
  const before = heard.charAt(at - 1)
  return vowel.has(plain(heard.charAt(at + 1))) && (at === 0 || vowel.has(plain(before)))
}

function lengthOfVowel(heard: string, at: number): number {
  if (heard.startsWith('ieu', at) && heard.charAt(at + 3) === 'w') return 3
  if (heard.startsWith('ieu', at)) return 1
  // The first letter may carry a trema; the ones after it may not, for a trema begins a syllable.
  const first = plain(heard.charAt(at))
  const group = vowels.find((one) => one.charAt(0) === first && heard.startsWith(one.slice(1), at + 1))
  if (!group) return 1
  const last = at + group.length - 1
  return heard.charAt(last) === 'y' && isConsonant(heard, last) ? group.length - 1 : group.length
}

const plain = (letter: string) => (trema.test(letter) ? letter.normalize('NFD').charAt(0) : letter)
