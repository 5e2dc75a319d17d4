import { postTexts } from '../post-texts.ts'
import { postRule } from '../rule.ts'
import { effectClaim } from '../wording/effect-claim.ts'

export const wording = postRule({
  id: 'wording',
  why: {
    nl: 'Mensen voelen zich soms eenzaam; niemand ís een eenzame. Woorden die een etiket plakken, bang maken of te veel beloven, houden mensen weg. In een citaat mag iemand zeggen wat hij zei.',
    en: 'People feel lonely now and then; nobody is “a lonely person”. Words that label, alarm or promise keep people away.',
  },
  source: 'campaign.md §6 W1–W4, domain.md §6.6',
  examples: [
    { posts: [{ text: 'De Week tegen Eenzaamheid begint vandaag. {link}' }], problems: [] },
    { posts: [{ text: '‘Eenzame ouderen, zo noemden ze ons,’ zegt hij. {link}' }], problems: [] },
    {
      posts: [{ text: 'Eenzame ouderen lijden aan eenzaamheid. {link}' }],
      problems: [
        { at: 'text', reason: 'Unexpected words “Eenzame ouderen”, expected: mensen die zich eenzaam voelen' },
        {
          at: 'text',
          reason: 'Unexpected words “lijden aan eenzaamheid”, expected: eenzaamheid ervaren, zich eenzaam voelen',
        },
      ],
    },
    {
      posts: [{ title: 'Een wijk zonder eenzaamheid' }],
      problems: [
        {
          at: 'title',
          reason: 'Unexpected words “wijk zonder eenzaamheid”, expected: kleiner maken, helpen dragen, verbinden',
        },
      ],
    },
  ],
  check(planned, { wordingOf }) {
    if (planned.lang !== 'nl') return []
    return postTexts(planned).flatMap(({ path, text }) =>
      wordingOf(text)
        .filter(({ rule }) => rule !== effectClaim.id)
        .map(({ found, severity, suggestion, why }) => ({
          path,
          severity,
          actual: found,
          reason: `Unexpected words “${found}”, expected: ${suggestion}`,
          note: `${why} Schrijf liever: ${suggestion}.`,
        })),
    )
  },
})
