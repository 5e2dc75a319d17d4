import { postRule } from '../rule.ts'

export const exampleData = postRule({
  id: 'example-data',
  why: {
    nl: 'Verzonnen mensen en cijfers laten we zien om te oefenen, en versturen we nooit.',
    en: 'Made-up people and figures are shown for practice and never published.',
  },
  source: 'issue 6 §4',
  examples: [
    { problems: [] },
    {
      material: ({ snapshot }) => ({ snapshot: { ...snapshot, example: true } }),
      problems: [{ at: 'id', reason: 'Unexpected made-up data in it, expected real data before it is published' }],
    },
  ],
  check({ example }) {
    if (!example) return []
    return [
      {
        path: ['id'],
        severity: 'info',
        reason: 'Unexpected made-up data in it, expected real data before it is published',
        note: 'Zet in `campaign.yaml` de export van het echte project, en maak de filmpjes daarmee.',
      },
    ]
  },
})
