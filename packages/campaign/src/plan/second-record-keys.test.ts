import { describe, expect, it } from 'vitest'
import { recordKeys } from '../channels/bluesky/tid.ts'
import { exampleMaterial, postText } from './material.example.ts'
import { planCampaign } from './plan-campaign.ts'

const on = (channels: string) => `channels: [${channels}]\ntext: Zet een stoel bij de lift. {link}\n`
const planOf = (posts: string) => planCampaign(exampleMaterial(posts), '2027-01-05T08:00:00Z')

/** Names that meet, found by trying some hundreds. */
const [first, second] = ['soep-bij-de-plein-10', 'stoel-bij-de-park-12']

describe('two posts on Bluesky whose records would have one key', () => {
  it('really have one key', () => {
    const keyOf = (id: string) => recordKeys({ key: `${id}/bluesky`, dueAt: '2027-03-04T09:00:00Z', parts: ['a'] })
    expect(keyOf(first)).toEqual(keyOf(second))
  })

  it('are told apart: the second is left out on Bluesky, and says with which it meets', () => {
    const { posts, problems } = planOf(
      postText(on('bluesky, mastodon'), { id: second }) + postText(on('bluesky'), { id: first }),
    )
    expect(posts.map(({ key }) => key)).toEqual([`${first}/bluesky`, `${second}/mastodon`])
    expect(problems.map(String)).toEqual([
      `9:36-9:43: Unexpected record key on Bluesky that \`${first}/bluesky\` has too, expected one of its own`,
    ])
  })

  it('are both planned a minute apart', () => {
    const { posts, problems } = planOf(
      postText(on('bluesky'), { id: first }) +
        postText(on('bluesky'), { id: second, when: '{ day: 2027-03-04, time: "10:01" }' }),
    )
    expect([posts.length, problems]).toEqual([2, []])
  })

  it('do not meet when one of them is on another channel', () => {
    const { posts, problems } = planOf(
      postText(on('bluesky'), { id: first }) + postText(on('mastodon'), { id: second }),
    )
    expect([posts.length, problems]).toEqual([2, []])
  })
})

it('finds no second key among ten thousand posts with names as people give them', () => {
  const posts = Array.from({ length: 10_000 }, (_, number) =>
    recordKeys({
      key: `bericht-${number}/bluesky`,
      dueAt: new Date(Date.parse('2027-01-01T09:00:00Z') + Math.floor(number / 10) * 3_600_000).toISOString(),
      parts: ['een', 'twee'],
    }),
  )
  expect(new Set(posts.flat()).size).toBe(20_000)
})
