import { planRule } from '../rule.ts'

export const exampleData = planRule({
  id: 'example-data',
  why: {
    nl: 'Verzonnen mensen en cijfers laten we zien om te oefenen, en versturen we nooit.',
    en: 'Made-up people and figures are shown for practice and never published.',
  },
  source: 'issue 6 §4',
  examples: [
    { problems: [] },
    {
      posts: [{}, { id: 'tweede', when: { day: '2027-03-05', time: '10:00' }, channels: ['mastodon', 'bluesky'] }],
      material: ({ snapshot }) => ({ snapshot: { ...snapshot, example: true } }),
      problems: [
        {
          at: 'calendar',
          reason: 'Unexpected made-up data in all of the 3 planned posts, expected real data before they are published',
        },
      ],
    },
    {
      posts: [{ channels: ['mastodon', 'bluesky'] }],
      planned: ({ channel }) => ({ example: channel.id === 'bluesky' }),
      problems: [
        {
          at: 'calendar',
          reason: 'Unexpected made-up data in 1 of the 2 planned posts, expected real data before they are published',
        },
      ],
    },
  ],
  checkAll(posts) {
    const made = posts.filter(({ example }) => example)
    if (made.length === 0) return []
    const which = made.length === posts.length ? 'all' : `${made.length}`
    return [
      {
        at: 'calendar',
        keys: made.map(({ key }) => key),
        severity: 'info',
        actual: String(made.length),
        reason: `Unexpected made-up data in ${which} of the ${posts.length} planned posts, expected real data before they are published`,
        note: 'Zet in `campaign.yaml` de export van het echte project, en maak de filmpjes daarmee.',
      },
    ]
  },
})
