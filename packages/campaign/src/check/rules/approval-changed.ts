import { postRule } from '../rule.ts'

export const approvalChanged = postRule({
  id: 'approval-changed',
  why: {
    nl: 'Een akkoord geldt voor precies wat iemand zag. Is er daarna iets veranderd, dan kijkt iemand opnieuw.',
    en: 'An approval is for exactly what somebody saw. When something changed since, somebody looks again.',
  },
  source: 'issue 6 §1',
  examples: [
    { problems: [] },
    {
      material: () => ({
        approvals: [
          { key: 'stoel/mastodon', hash: 'a'.repeat(64), by: 'Verzonnen Redacteur', at: '2027-01-04T08:00:00Z' },
        ],
      }),
      problems: [
        {
          at: 'id',
          reason: 'Unexpected change after the approval of 2027-01-04, expected the post that was agreed to',
        },
      ],
    },
  ],
  check(planned, { approvalOf }) {
    const { state, approval } = approvalOf(planned)
    if (state !== 'changed' || !approval) return []
    return [
      {
        path: ['id'],
        severity: 'info',
        reason: `Unexpected change after the approval of ${approval.at.slice(0, 10)}, expected the post that was agreed to`,
        note: `Laat ${approval.by} het opnieuw bekijken: \`pnpm campaign approve ${planned.key}\`.`,
      },
    ]
  },
})
