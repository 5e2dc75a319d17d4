import { checkWording, findPersonalData, measureReadability, plainText } from '../src/language/index.ts'
import { bestOf, growth, type Row, report, type Timed } from './measure.ts'

/** Sentences that hold something for every search; the number makes each round different. */
const sentence = (round: number) =>
  [
    `Op dinsdag ${(round % 28) + 1} maart zetten ${(round % 40) + 3} buren koffie in de hal, want dan is de lift weer stuk.`,
    `‘Kom je ook?’ vroeg Noor aan de man van nummer ${round % 300}, die al weken niemand sprak.`,
    'Voor mensen die zich eenzaam voelen is een praatje soms genoeg, maar het lost eenzaamheid niet op.',
    round % 7 === 0
      ? 'Wij bezoeken eenzame ouderen en bestrijden zo eenzaamheid in de wijk.'
      : 'Er wordt gelachen en gekookt.',
    round % 11 === 0
      ? 'Bel 06 12345678 of mail noor@buurtpost.nl; mevrouw Jansen doet open op Dorpsstraat 12.'
      : 'De deur staat open, bijv. om 10.30 uur.',
  ].join(' ')

function textOf(characters: number): string {
  const parts: string[] = []
  let length = 0
  for (let round = 0; length < characters; round += 1) {
    const paragraph = `${round % 5 === 0 ? '## De hal\n\n' : ''}${sentence(round)}\n\n`
    parts.push(paragraph)
    length += paragraph.length
  }
  return parts.join('').slice(0, characters)
}

/** Texts made to send a careless pattern back and forth: 100 000 characters that nearly match, over and over. */
const adversarial: readonly (readonly [string, string])[] = [
  ['one word', 'a'],
  ['digits', '0'],
  ['capitals and hyphens', 'A-'],
  ['spaces', ' '],
  ['line breaks', '\n'],
  ['full stops', '. '],
  ['numbered', '1. '],
  ['opening quotes', '‘'],
  ['straight quotes', ' \'"'],
  ['half links', '[a]('],
  ['half comments', '<!--'],
  ['fences', '```\n'],
  ['underscores', 'a_'],
  ['at signs', 'a@a.'],
  ['phone digits', '06 - '],
  ['account starts', 'NL91 '],
  ['titles', 'mevrouw van '],
  ['streets', 'Aaaastraat '],
  ['suffering, but of what', 'lijdt aan de '],
  ['fighting, but what', 'strijd tegen '],
  ['health without a name', 'dementie '],
  ['quotation lines', '> eenzame '],
  ['paragraph separators', '\u2029a '],
]

const searches = {
  readability: measureReadability,
  wording: (text: string) => checkWording(text),
  'personal data': (text: string) => findPersonalData(text),
  'plain text': plainText,
}

const sizes = [10_000, 100_000, 1_000_000] as const
const texts = sizes.map(textOf)

/** The lines of one series, under its name. */
const series = (name: string, timed: readonly Timed[]): Row[] =>
  growth(timed.map((one) => ({ ...one, label: `${name}, ${one.label}` })))

const rows: Row[] = []
let measured = 0
let reference = 0
for (const [name, search] of Object.entries(searches)) {
  const timed = texts.map((text) => ({
    label: `${text.length / 1000} kB`,
    size: text.length,
    ms: bestOf(text.length > 100_000 ? 3 : 15, () => search(text)),
  }))
  measured += timed.at(-1)?.ms ?? 0
  reference += timed[0]?.ms ?? 0
  rows.push(...series(name, timed))
}
for (const [name, search] of Object.entries(searches)) {
  const worst = adversarial
    .map(([kind, part]) =>
      [10_000, 100_000].map((size) => {
        const text = part.repeat(Math.ceil(size / part.length)).slice(0, size)
        return { label: `${kind}, ${size / 1000} kB`, size, ms: bestOf(3, () => search(text)) }
      }),
    )
    .sort((one, other) => (other[1]?.ms ?? 0) - (one[1]?.ms ?? 0))[0]
  rows.push(...series(`${name}, worst text`, worst ?? []))
}

report({ name: 'language: 1 MB of Dutch against 10 kB', measured, reference, ratio: measured / reference, rows })
