import { platforms } from '../../model/platform.ts'
import { freshMonths, staleRules } from '../../platform-rules/stale-rules.ts'
import { planRule } from '../rule.ts'

export const staleRulesRule = planRule({
  id: 'stale-rules',
  why: {
    nl: 'Platforms veranderen hun regels zonder het ons te vertellen. Wat we een halfjaar niet nakeken, kan niet meer kloppen.',
    en: 'Platforms change their rules without telling us. What was not looked at for six months may be wrong.',
  },
  source: 'campaign.md §0.5',
  examples: [
    { problems: [] },
    {
      posts: [{ channels: ['threads'], when: { day: '2027-07-01', time: '10:00' } }],
      now: '2027-06-01T08:00:00Z',
      problems: [
        {
          at: 'channels.yaml',
          reason:
            'Unexpected 5 rules for Threads that were last checked on 2026-11-24, expected a check within 6 months',
        },
      ],
    },
  ],
  checkAll(posts, { material, today }) {
    const used = new Set(posts.map(({ channel }) => channel.platform))
    const stale = Map.groupBy(staleRules(today), ({ platform }) => platform)
    return [...used].flatMap((platform) => {
      const rules = stale.get(platform) ?? []
      const channel = material.channels.find((one) => one.channel.platform === platform)
      const oldest = rules.map(({ checkedOn }) => checkedOn).sort()[0]
      if (!oldest || !channel) return []
      const which = `${rules.length === 1 ? 'rule' : `${rules.length} rules`} for ${platforms[platform].nl} that ${rules.length === 1 ? 'was' : 'were'}`
      return [
        {
          at: { place: channel.place },
          keys: [],
          severity: 'warning',
          reason: `Unexpected ${which} last checked on ${oldest}, expected a check within ${freshMonths} months`,
          note: 'Vraag een ontwikkelaar de regels in `src/platform-rules` met hun bron te vergelijken.',
        } as const,
      ]
    })
  },
})
