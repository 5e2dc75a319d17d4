import { describe, expect, it } from 'vitest'
import { planCampaign } from '../../plan/plan-campaign.ts'
import { calendarOf } from '../calendar-of.example.ts'
import { coverage } from './coverage.ts'
import { renderCoverageHtml, renderCoverageText } from './render-coverage.ts'

const planOf = (posts: Parameters<typeof calendarOf>[0]) => planCampaign(calendarOf(posts), '2027-01-05T08:00:00Z')

const three = coverage(
  planOf([
    { channels: ['mastodon', 'bluesky', 'x'] },
    { id: 'b', goal: 'meaning', element: 'role', age: 'young', perspective: 'person', audience: 'initiative' },
    {
      id: 'c',
      goal: 'belonging',
      element: 'contact',
      pain: true,
      text: 'Praten? {hulplijn}',
      action: { words: 'Bel', by: 'phone' },
    },
  ]),
)

describe('coverage', () => {
  it('counts a post once, on however many channels it stands', () => {
    expect(three).toMatchObject({
      posts: 3,
      goals: { network: 1, belonging: 1, intimacy: 0, meaning: 1 },
      elements: { meeting: 1, role: 1, contact: 1, skills: 0 },
      perspectives: { helper: 2, person: 1, programme: 0 },
      ages: { all: 2, young: 1 },
      audiences: { neighbour: 2, initiative: 1 },
      problemOnly: 1,
    })
    expect(three.matrix.network.meeting).toBe(1)
    expect(three.matrix.network.role).toBe(0)
  })

  it('of nothing is nought everywhere', () => {
    const nothing = coverage({ posts: [] })
    expect([nothing.posts, nothing.problemOnly, ...Object.values(nothing.goals)]).toEqual([0, 0, 0, 0, 0, 0])
  })
})

describe('renderCoverageText', () => {
  it('is a table that reads without colour', () => {
    expect(renderCoverageText(three)).toBe(
      `                              netwerk  erbij horen  nabijheid  betekenis   samen
bezigheden                          ·            ·          ·          ·       ·
ontmoeten                           1            ·          ·          ·       1
praktisch ondersteunen              ·            ·          ·          ·       ·
betekenisvol contact                ·            1          ·          ·       1
sociale vaardigheden                ·            ·          ·          ·       ·
realistische verwachtingen          ·            ·          ·          ·       ·
betekenisvolle rol                  ·            ·          ·          1       1
samen                               1            1          ·          1       3

Vanuit wie: wie iets doet 2, wie zich eenzaam voelt 1, het programma ·
Leeftijd: jong 1, midden ·, oud ·, alle leeftijden 2
Voor wie: initiatief 1, buur 2, adviseur ·, gemeente ·
1 van 3 berichten vertelt alleen wat pijn doet.
`,
    )
  })
})

describe('renderCoverageHtml', () => {
  it('is a table with headings for rows and columns', () => {
    const { markup } = renderCoverageHtml(three)
    expect(markup.match(/<th scope="row">/g)).toHaveLength(8)
    expect(markup.match(/<th scope="col">/g)).toHaveLength(5)
    expect(markup).toContain('<caption>Berichten per doel en werkzaam element</caption>')
    expect(markup).toContain('<dd>jong 1, midden 0, oud 0, alle leeftijden 2</dd>')
    expect(markup).toContain('<td class="none">0</td>')
  })
})
