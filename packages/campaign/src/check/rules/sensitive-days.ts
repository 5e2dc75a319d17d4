import { helplinesIn } from '../helplines-in.ts'
import { sentencesOf } from '../post-texts.ts'
import { type PostFinding, postRule } from '../rule.ts'

/** Days on which a cheerful post may hurt. `--MM-DD`, every year. Source: `campaign.md` §6, W13. */
const sensitiveDays: readonly {
  readonly days: readonly string[]
  readonly name: string
  /** What makes a cheerful post all right; absent: nothing does. */
  readonly unless?: 'helpline'
}[] = [
  { days: ['05-04'], name: 'Dodenherdenking' },
  { days: ['12-24', '12-25', '12-26'], name: 'kerst', unless: 'helpline' },
]

const cheerful =
  /!|(?<!\p{L})(?:gezellig\p{L}*|feest\p{L}*|vrolijk\p{L}*|leuk\p{L}*|hoera|vier(?:en)? (?:we|wij|samen)|taart|dans\p{L}*|lekker\p{L}*|genieten?|geniet)(?!\p{L})|[🎉🎊🥳😀😃😄😁😂🎈🎂🎄🥂🍾]/iu

export const sensitiveDaysRule = postRule({
  id: 'sensitive-days',
  why: {
    nl: 'Op 4 mei is het stil. Met kerst is ‘gezellig’ voor veel mensen het moeilijkste woord.',
    en: 'On 4 May it is silent. At Christmas “cosy” is the hardest word for many people.',
  },
  source: 'campaign.md §6 W13',
  examples: [
    { posts: [{ when: { day: '2027-05-04', time: '10:00' } }], problems: [] },
    {
      posts: [{ when: { day: '2027-05-04', time: '10:00' }, text: 'Gezellig, samen koffie bij de lift! {link}' }],
      problems: [
        {
          at: 'when',
          reason: 'Unexpected cheerful words (“Gezellig”) on Dodenherdenking (2027-05-04), expected another day',
        },
      ],
    },
    {
      posts: [{ when: { day: '2027-05-04', time: '20:00' } }],
      problems: [
        {
          at: 'when',
          reason: 'Unexpected post at 20:00 on Dodenherdenking (2027-05-04), expected silence between 19:30 and 20:30',
        },
      ],
    },
    {
      posts: [
        { when: { day: '2027-12-25', time: '10:00' }, text: 'Gezellig koffie bij de lift. Praten? {hulplijn}. {link}' },
      ],
      problems: [],
    },
    {
      posts: [{ when: { day: '2027-12-25', time: '10:00' }, text: 'Gezellig koffie bij de lift. {link}' }],
      problems: [
        {
          at: 'when',
          reason: 'Unexpected cheerful words (“Gezellig”) on kerst (2027-12-25), expected another day or `{hulplijn}`',
        },
      ],
    },
  ],
  check(planned, { helplines }) {
    const { day, time } = planned.local
    const special = sensitiveDays.find(({ days }) => days.includes(day.slice(5)))
    if (!special) return []
    const on = `on ${special.name} (${day})`
    if (special.unless === undefined && time >= '19:30' && time <= '20:30')
      return [
        warning(`Unexpected post at ${time} ${on}, expected silence between 19:30 and 20:30`, 'Kies een andere tijd.'),
      ]
    const words = sentencesOf(planned)
    const found = cheerful.exec(`${planned.title}\n${words}`)?.[0]
    if (found === undefined) return []
    const helped = helplinesIn(words, helplines).length > 0
    if (special.unless === 'helpline' && helped) return []
    const expected = special.unless ? 'another day or `{hulplijn}`' : 'another day'
    return [
      warning(
        `Unexpected cheerful words (“${found}”) ${on}, expected ${expected}`,
        special.unless
          ? 'Zet `{hulplijn}` erbij, of schrijf het rustiger.'
          : 'Verplaats het bericht, of schrijf het rustiger.',
      ),
    ]
  },
})

const warning = (reason: string, note: string): PostFinding => ({ path: ['when'], severity: 'warning', reason, note })
