import { planRule } from '../rule.ts'

export const siteBuilt = planRule({
  id: 'site-built',
  why: {
    nl: 'Zonder gebouwde site kunnen we niet zien of een link ergens heen gaat.',
    en: 'Without the built site we cannot see whether a link leads somewhere.',
  },
  source: 'campaign.md §6 T2',
  examples: [
    { material: () => ({ pages: new Set(['/']) }), problems: [] },
    {
      problems: [{ at: 'calendar', reason: 'Unexpected absence of the built site, expected it to compare links with' }],
    },
  ],
  checkAll(posts, { material }) {
    if (material.pages || posts.every(({ links }) => links.length === 0)) return []
    return [
      {
        at: 'calendar',
        keys: [],
        severity: 'info',
        reason: 'Unexpected absence of the built site, expected it to compare links with',
        note: 'Bouw hem met `pnpm toolkit build`, en zet in `campaign.yaml` waar hij staat (`site:`).',
      },
    ]
  },
})
