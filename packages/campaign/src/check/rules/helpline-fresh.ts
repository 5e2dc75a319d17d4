import { helplineFreshDays } from '@drempel/core/toolkit'
import { helplinesIn } from '../helplines-in.ts'
import { sentencesOf, textPath } from '../post-texts.ts'
import { type PostFinding, postRule } from '../rule.ts'

const withHelpline = { text: 'Praten? {hulplijn}. {link}' }

export const helplineFresh = postRule({
  id: 'helpline-fresh',
  why: {
    nl: 'Nummers van hulplijnen veranderen. Een dood nummer bij een bericht over pijn doet kwaad.',
    en: 'Numbers of helplines change, and a dead number beside a post about pain does harm.',
  },
  source: 'campaign.md §6, domain.md §6.4',
  examples: [
    { posts: [withHelpline], problems: [] },
    {
      posts: [{ ...withHelpline, when: { day: '2027-06-01', time: '10:00' } }],
      problems: [
        {
          at: 'text',
          reason:
            'Unexpected helpline De Voorbeeldlijn, by then not checked for 212 days, expected at most 180 on the day of posting',
        },
      ],
    },
    {
      posts: [{ ...withHelpline, when: { day: '2027-06-01', time: '10:00' } }],
      now: '2027-05-15T08:00:00Z',
      problems: [
        { at: 'text', reason: 'Unexpected helpline De Voorbeeldlijn, not checked for 195 days, expected at most 180' },
      ],
    },
  ],
  check(planned, { helplines, today }) {
    return helplinesIn(sentencesOf(planned), helplines).flatMap(({ name, checkedAt }): PostFinding[] => {
      const path = textPath(planned)
      const note = `Bel of kijk op de site van ${name}, en zet de nieuwe dag in \`helplines.yaml\` van de toolkit.`
      const [now, then] = [daysBetween(checkedAt, today), daysBetween(checkedAt, planned.local.day)]
      if (now > helplineFreshDays)
        return [
          {
            path,
            reason: `Unexpected helpline ${name}, not checked for ${now} days, expected at most ${helplineFreshDays}`,
            note,
          },
        ]
      // There is time left to look, so it only warns; when the day has come it is an error.
      if (then > helplineFreshDays)
        return [
          {
            path,
            severity: 'warning',
            reason: `Unexpected helpline ${name}, by then not checked for ${then} days, expected at most ${helplineFreshDays} on the day of posting`,
            note,
          },
        ]
      return []
    })
  },
})

const daysBetween = (from: string, to: string): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days
