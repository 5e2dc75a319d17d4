import { describe, expect, it } from 'vitest'
import type { Material } from '../model/plan.ts'
import { planCampaign } from '../plan/plan-campaign.ts'
import { placeAt } from '../plan/report.ts'
import { calendarOf } from './calendar-of.example.ts'
import { checkPosts } from './check-plan.ts'
import { checkRules } from './rules.ts'

const NOW = '2027-01-05T08:00:00Z'

/** Line and column at which a path of the first post stands; for a file, only that it is there. */
function placeOf(at: string, { posts }: Material) {
  const [first] = posts
  if (!first || at === 'calendar' || at.endsWith('.yaml')) return undefined
  const { line, column } = placeAt(first.place, at.split('.')).start
  return { line, column }
}

it('have a name each', () => {
  const ids = checkRules.map(({ id }) => id)
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  expect(ids).toEqual(ids.toSorted())
})

describe.each(checkRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('says why, and has an example that passes and one that does not', () => {
    expect(rule.examples.some(({ problems }) => problems.length === 0)).toBe(true)
    expect(rule.examples.some(({ problems }) => problems.length > 0)).toBe(true)
    expect(rule.why.nl).toMatch(/^\S.*\.$/s)
    expect(rule.why.en).toMatch(/^\S.*\.$/s)
  })

  it.each(rule.examples.map((example) => [JSON.stringify(example).slice(0, 100), example] as const))(
    'says what it should, where it should: %s',
    (_, { posts, material: change, planned = () => ({}), now = NOW, problems }) => {
      const material = calendarOf(posts, change)
      const plan = planCampaign(material, now)
      expect(plan.problems.map(String)).toEqual([])
      const changed = plan.posts.map((post) => ({ ...post, ...planned(post) }))
      const found = checkPosts({ posts: changed }, material, now, { rules: [rule] }).problems
      expect(found.map(({ reason }) => reason)).toEqual(problems.map(({ reason }) => reason))
      for (const [index, { ruleId, note, line, column, file }] of found.entries()) {
        expect(ruleId).toBe(id)
        expect(note).toMatch(/\S/)
        const at = problems[index]?.at ?? ''
        const place = placeOf(at, material)
        if (place) expect({ line, column }).toEqual(place)
        else expect(file).toBe(at)
      }
    },
  )
})
