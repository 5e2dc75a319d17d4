import { describe, expect, it } from 'vitest'
import { exampleChannels } from '../model/planned-post.example.ts'
import { platforms } from '../model/platform.ts'
import { measureTexts } from './measure-text.ts'
import { limits } from './platform-rule.ts'
import { platformRules, ruleOf, rulesForChannel } from './platform-rules.ts'
import { freshUntil, staleRules } from './stale-rules.ts'

const channelOn = (platform: string) => {
  const channel = exampleChannels.find((one) => one.platform === platform)
  if (!channel) throw new Error(`Unexpected absence of an example channel on ${platform}`)
  return channel
}

describe('platformRules', () => {
  it('has every rule once, with a value, a source and a day', () => {
    const names = platformRules.map(({ platform, limit }) => `${platform} ${limit}`)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
    for (const { platform, limit, value, source, checkedOn, countedAs } of platformRules) {
      expect(Object.keys(platforms)).toContain(platform)
      expect(limits).toContain(limit)
      expect(value).toBeGreaterThan(0)
      expect(source).toMatch(/^(?:https:\/\/|campaign\.md §)/)
      expect(Temporal.PlainDate.from(checkedOn).toString()).toBe(checkedOn)
      expect(countedAs !== undefined).toBe(['text', 'text-bytes', 'title', 'alt'].includes(limit))
    }
  })

  it('says of what nobody confirmed that it is recalled', () => {
    expect(
      platformRules
        .filter(({ confidence }) => confidence === 'recalled')
        .map(({ platform, limit }) => `${platform} ${limit}`),
    ).toEqual(['bluesky video-most-ms', 'bluesky alt', 'youtube title', 'x images', 'x videos', 'x alt'])
  })

  it('knows the rules that changed lately', () => {
    expect(ruleOf('instagram', 'hashtags')?.value).toBe(5)
    expect(ruleOf('threads', 'links')?.value).toBe(5)
    expect(ruleOf('bluesky', 'image-bytes')?.value).toBe(2_000_000)
    expect(ruleOf('poster', 'images')).toBeUndefined()
  })
})

describe('measureTexts', () => {
  const measured = (platform: string, text: string) =>
    measureTexts({ channel: channelOn(platform), parts: [text], title: '' })
  const firstOf = (platform: string, text: string) => measured(platform, text).find(({ of }) => of.kind === 'part')

  it('stops counting what is absurdly long, on every platform, within a moment', () => {
    const before = process.cpuUsage()
    for (const { platform } of exampleChannels)
      for (const text of ['a.b.'.repeat(50_000), 'é👨‍👩‍👧‍👦 '.repeat(50_000)])
        for (const { of, rule, left, atLeast } of measured(platform, text))
          if (of.kind === 'part' && rule.countedAs !== 'words')
            expect([platform, left < 0, atLeast]).toEqual([platform, true, true])
    expect(process.cpuUsage(before).user / 1_000).toBeLessThan(5_000)
  })

  it('counts all of what is long and counts for little', () => {
    const links = `https://toolkit.example/${'pad/'.repeat(750)} `.repeat(2).trim()
    expect(firstOf('x', links)).toMatchObject({ used: 47, left: 233 })
    expect(firstOf('x', links)).not.toHaveProperty('atLeast')
  })
})

describe('rulesForChannel', () => {
  it('puts what a server says in the place of what we know, for that channel only', () => {
    const asked = [
      { channel: 'mastodon', limit: 'text', value: 1000, source: 'https://social.example', checkedOn: '2027-03-01' },
      {
        channel: 'mastodon',
        limit: 'video-most-ms',
        value: 60_000,
        source: 'https://social.example',
        checkedOn: '2027-03-01',
      },
      { channel: 'elders', limit: 'alt', value: 1, source: 'https://elders.example', checkedOn: '2027-03-01' },
    ] as const
    const rules = rulesForChannel(channelOn('mastodon'), asked)
    expect(rules.find(({ limit }) => limit === 'text')).toMatchObject({
      value: 1000,
      confidence: 'server',
      countedAs: 'mastodon-characters',
      checkedOn: '2027-03-01',
    })
    expect(rules.find(({ limit }) => limit === 'video-most-ms')?.value).toBe(60_000)
    expect(rules.find(({ limit }) => limit === 'alt')?.value).toBe(1500)
    expect(rulesForChannel(channelOn('x'), asked)).toEqual(rulesForChannel(channelOn('x')))
  })
})

describe('staleRules', () => {
  it('finds rules that were not looked at for six months; our own choices do not grow old', () => {
    const [rule] = platformRules
    if (!rule) throw new Error('Unexpected absence of rules')
    expect(freshUntil(rule)).toBe('2027-05-24')
    expect(staleRules('2027-05-24')).toEqual([])
    const stale = staleRules('2027-05-25')
    expect(stale.length).toBeGreaterThan(30)
    expect(stale.filter(({ confidence }) => confidence === 'ours')).toEqual([])
  })
})

describe('measureTexts', () => {
  it('counts every part of a thread, and the title, for every rule of the platform', () => {
    expect(
      measureTexts({ channel: channelOn('bluesky'), parts: ['één', 'a'.repeat(301)], title: 'Titel' }).map(
        ({ of, rule, used, left }) => [of, rule.limit, used, left],
      ),
    ).toEqual([
      [{ kind: 'part', part: 0 }, 'text', 3, 297],
      [{ kind: 'part', part: 1 }, 'text', 301, -1],
      [{ kind: 'part', part: 0 }, 'text-bytes', 5, 2995],
      [{ kind: 'part', part: 1 }, 'text-bytes', 301, 2699],
    ])
    expect(measureTexts({ channel: channelOn('mail'), parts: ['a'], title: 'Kom erbij' })).toMatchObject([
      { of: { kind: 'title' }, used: 9, left: 51 },
    ])
  })
})
