import { textPath, writtenText } from '../post-texts.ts'
import { type PostFinding, postRule } from '../rule.ts'
import { coverSpeechAndNames } from '../wording/cover.ts'

const people =
  '(?:mensen|Nederlanders|volwassenen|jongeren|ouderen|senioren|inwoners|bewoners|mantelzorgers|studenten|mannen|vrouwen|kinderen|65-plussers|75-plussers)'
/** Shares and numbers of people, as they are typed. */
const typed = [
  '\\d+(?:[.,]\\d+)?\\s?(?:%|procent)(?!\\p{L})',
  '(?<!\\p{L})(?:tien|elf|twaalf|vijftien|twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig) procent(?!\\p{L})',
  '(?<!\\p{L})(?:[ée]én|een|\\d+|twee|drie|vier|zes) op (?:de|elke) (?:twee|drie|vier|vijf|zes|tien|honderd|\\d+)(?!\\p{L})',
  `(?<!\\p{L})(?:de helft|een derde|een kwart|driekwart|twee derde) van (?:de|alle|onze) ${people}`,
  `(?<!\\p{L})(?:(?:\\d[\\d.,]*|een|[ée]én|anderhalf|twee|drie|half) )?(?:miljoen(?:en)?|duizend(?:en)?|honderdduizend(?:en)?|tienduizenden) ${people}`,
].join('|')
const figurePattern = new RegExp(typed, 'giu')
const year = /(?<!\d)(?:19|20)\d\d(?!\d)/
const publisher = /(?<!\p{L})(?:CBS|RIVM|GGD|SCP|Trimbos|Movisie|Nivel|Gezondheidsmonitor|volgens|bron)(?!\p{L})/iu

export const figure = postRule({
  id: 'figure',
  why: {
    nl: 'Een cijfer zonder bron en jaar kan niemand nakijken. Twee cijfers in één bericht onthoudt niemand.',
    en: 'Nobody can check a figure without source and year, and nobody remembers two figures in one post.',
  },
  source: 'campaign.md §6 W5',
  examples: [
    { posts: [{ text: '{cijfer:verzonnen-cijfer} Zet een stoel bij de lift. {link}' }], problems: [] },
    {
      posts: [{ text: 'Volgens het CBS drinkt 50% van ons koffie (2024). Zet een stoel bij de lift. {link}' }],
      problems: [],
    },
    { posts: [{ text: 'De helft van de stoelen staat al bij de lift. {link}' }], problems: [] },
    {
      posts: [{ text: 'Eén op de tien mensen drinkt thee. {link}' }],
      problems: [
        { at: 'text', reason: 'Unexpected figure “Eén op de tien” without source and year, expected `{cijfer:…}`' },
      ],
    },
    {
      posts: [{ text: '{cijfer:verzonnen-cijfer} En volgens het CBS drinkt 10% thee (2024). {link}' }],
      problems: [{ at: 'text', reason: 'Unexpected 2 figures, expected one' }],
    },
  ],
  check(planned) {
    const path = textPath(planned)
    const text = coverSpeechAndNames(writtenText(planned).replace(/\{[^{}\n]*\}/g, ''))
    const paragraphs = text.split(/\n\s*\n/)
    const found = paragraphs.flatMap((paragraph) =>
      [...paragraph.matchAll(figurePattern)].map(([words]) => ({
        words,
        rests: year.test(paragraph) && publisher.test(paragraph),
      })),
    )
    const loose = found
      .filter(({ rests }) => !rests)
      .map(
        ({ words }): PostFinding => ({
          path,
          actual: words,
          reason: `Unexpected figure “${words}” without source and year, expected \`{cijfer:…}\``,
          note: 'De cijfers met bron staan in `figures/statistics.yaml` van de toolkit. Of noem bron en jaar in dezelfde alinea.',
        }),
      )
    const count = planned.uses.statistics.length + found.length
    if (count <= 1) return loose
    const reason = `Unexpected ${count} figures, expected one`
    return [
      ...loose,
      { path, actual: String(count), reason, note: 'Kies het cijfer dat het meest zegt, en zeg wat iemand kan doen.' },
    ]
  },
})
