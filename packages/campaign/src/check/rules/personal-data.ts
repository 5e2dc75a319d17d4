import { personalDataKinds } from '@drempel/core/language'
import { postTexts } from '../post-texts.ts'
import { postRule } from '../rule.ts'

export const personalData = postRule({
  id: 'personal-data',
  why: {
    nl: 'Een bericht mag niet verraden wie iemand is of waar iemand woont. Nummers van hulplijnen zijn van iedereen. De melding herhaalt niet wat er staat.',
    en: 'A post may not tell who somebody is or where they live. The message never repeats what it found.',
  },
  source: 'campaign.md §6 W8, domain.md §6.1',
  examples: [
    { posts: [{ text: 'Praten? {hulplijn}. {link}' }], problems: [] },
    {
      posts: [{ text: 'Geef je op bij jan.verzonnen@voorbeeld.nl. {link}' }],
      problems: [
        {
          at: 'text',
          reason: 'Unexpected personal data (e-mailadres), expected a text that does not tell who somebody is',
        },
      ],
    },
  ],
  check(planned, { personalDataOf }) {
    return postTexts(planned).flatMap(({ path, text }) =>
      personalDataOf(text).map(({ kind, certainty, words }) => ({
        path,
        severity: certainty === 'certain' ? 'error' : certainty === 'likely' ? 'warning' : 'info',
        reason: `Unexpected personal data (${personalDataKinds.find(({ id }) => id === kind)?.nl ?? kind}), expected a text that does not tell who somebody is`,
        note: words,
      })),
    )
  },
})
