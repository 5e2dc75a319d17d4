import { planRule } from '../rule.ts'

export const occasionConfirmed = planRule({
  id: 'occasion-confirmed',
  why: {
    nl: 'Aan een dag hangen berichten. Wie de dag bevestigde, moet erbij staan; anders gaan ze weg op de verkeerde dag.',
    en: 'Posts hang on a day. Who confirmed it must stand there, or they leave on the wrong day.',
  },
  source: 'campaign.md §6',
  examples: [
    { problems: [] },
    {
      posts: [{ when: { occasion: 'film', time: '10:00' } }],
      problems: [
        {
          at: 'occasions.yaml',
          reason: 'Unexpected occasion `film` that nobody confirmed, expected `confirmedBy`; 1 post hangs on it',
        },
      ],
    },
  ],
  checkAll(posts, { material }) {
    const hanging = Map.groupBy(posts, ({ post }) => post.when.occasion)
    return material.occasions.flatMap(({ occasion, place }) => {
      const planned = hanging.get(occasion.id) ?? []
      if (occasion.confirmedBy !== undefined || planned.length === 0) return []
      const count = new Set(planned.map(({ post }) => post.id)).size
      return [
        {
          at: { place },
          keys: planned.map(({ key }) => key),
          severity: 'warning',
          reason: `Unexpected occasion \`${occasion.id}\` that nobody confirmed, expected \`confirmedBy\`; ${count} ${count === 1 ? 'post hangs' : 'posts hang'} on it`,
          note: `Vraag na of ${occasion.title} die dag is, en zet bij \`confirmedBy\` wie het zei.`,
        } as const,
      ]
    })
  },
})
