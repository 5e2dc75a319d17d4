import { severityOf } from '@drempel/diagnostics'
import { describe, expect, it } from 'vitest'
import { planCampaign } from '../plan/plan-campaign.ts'
import { calendarOf } from './calendar-of.example.ts'
import { checkPlan, checkPosts } from './check-plan.ts'

const NOW = '2027-01-05T08:00:00Z'
const withSite = () => ({ pages: new Set(['/', '/stukken/voorbeeld-bankje.html']) })

/** What is found in these posts, as `line rule severity`. */
function check(posts: Parameters<typeof calendarOf>[0], change: Parameters<typeof calendarOf>[1] = withSite) {
  const material = calendarOf(posts, change)
  const plan = planCampaign(material, NOW)
  return { plan, ...checkPosts(plan, material, NOW) }
}

describe('checkPlan', () => {
  it('finds nothing in an empty calendar, nor in a sound post', () => {
    expect(check([]).problems).toEqual([])
    expect(check([{}]).problems.map(String)).toEqual([])
  })

  it('shows all five mistakes of a post with five, each at its line', () => {
    const { problems } = check([
      {
        title: 'Een wijk zonder eenzaamheid',
        when: { day: '2027-03-04', time: '23:30' },
        text: 'Eenzame ouderen bel je op. {link}',
        media: [{ picture: 'beelden/deur.png', alt: 'deur.png' }],
        tags: ['koffie'],
      },
    ])
    expect(problems.map((one) => [one.ruleId, severityOf(one), one.line])).toEqual([
      ['wording', 'warning', 4],
      ['quiet-hours', 'warning', 12],
      ['wording', 'error', 17],
      ['alt-text', 'error', 28],
      ['hashtag-form', 'warning', 32],
    ])
    expect(problems.every(({ file }) => file === 'calendar/voorbeeld.yaml')).toBe(true)
  })

  it('says a mistake once, with the channels that it is about', () => {
    const { problems } = check([
      {
        channels: ['mastodon', 'bluesky', 'x'],
        text: 'Eenzame ouderen bel je op. {link}',
        texts: { x: 'Zet een stoel bij de lift. {link}' },
      },
    ])
    expect(problems.map(({ note }) => note)).toEqual([
      'Het plakt een gevoel op iemand, alsof die niets anders is. Schrijf liever: mensen die zich eenzaam voelen. (Kanalen: bluesky, mastodon.)',
    ])
  })

  it('knows of each planned post which problems are its own', () => {
    const { plan, problemsOf } = check([
      { channels: ['mastodon', 'instagram'] },
      { id: 'ander', when: { day: '2027-03-05', time: '23:00' } },
    ])
    expect(plan.posts.map(({ key }) => [key, problemsOf({ key }).map(({ ruleId }) => ruleId)])).toEqual([
      ['stoel/instagram', ['media-needed']],
      ['stoel/mastodon', []],
      ['ander/mastodon', ['quiet-hours']],
    ])
    expect(problemsOf({ key: 'nergens/mastodon' })).toEqual([])
  })

  it('gives the same as a list alone, in reading order', () => {
    const material = calendarOf(
      [
        { id: 'b', title: 'Voor eenzamen' },
        { id: 'a', title: 'Voor eenzamen' },
      ],
      withSite,
    )
    const plan = planCampaign(material, NOW)
    expect(checkPlan(plan, material, NOW).map(String)).toEqual(checkPosts(plan, material, NOW).problems.map(String))
    expect(checkPlan(plan, material, NOW).map(({ ruleId }) => ruleId)).toEqual(['wording', 'overlap', 'wording'])
  })

  it('looks at one post alone, with what it shares with others', () => {
    const material = calendarOf(
      [
        { id: 'b', title: 'Voor eenzamen' },
        { id: 'a', title: 'Voor eenzamen' },
      ],
      () => ({}),
    )
    const plan = planCampaign(material, NOW)
    const rulesFor = (id: string) =>
      checkPosts(plan, material, NOW, { only: new Set([id]) }).problems.map(({ ruleId, line }) => `${ruleId} ${line}`)
    expect(rulesFor('a')).toEqual(['overlap 10', 'wording 28'])
    expect(rulesFor('nergens')).toEqual([])
  })

  it('refuses a moment that is none', () => {
    expect(() => checkPlan({ posts: [] }, calendarOf([]), 'morgen')).toThrow(RangeError)
  })
})
