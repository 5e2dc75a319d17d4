import { describe, expect, it } from 'vitest'
import { exampleChannels, exampleImage, examplePost } from '../model/planned-post.example.ts'
import type { PlannedPost } from '../model/planned-post.ts'
import { canonicalJson, planHash } from './plan-hash.ts'

const channel = exampleChannels.find(({ id }) => id === 'mastodon') ?? exampleChannels[0]
if (!channel) throw new Error('Unexpected absence of example channels')

const captions = {
  lang: 'nl',
  vttPath: '/a.vtt',
  vttSha256: 'b'.repeat(64),
  srtPath: '/a.srt',
  srtSha256: 'c'.repeat(64),
}
const poster = { path: '/a.png', sha256: 'd'.repeat(64) }
const image = { ...exampleImage, captions, poster }

const planned: Omit<PlannedPost, 'hash'> = {
  key: 'stoel-bij-de-lift/mastodon',
  post: examplePost,
  channel,
  dueAt: '2027-03-04T09:00:00Z',
  local: { day: '2027-03-04', time: '10:00', offset: '+01:00' },
  graceMinutes: 120,
  parts: ['Kom erbij.'],
  title: 'Een stoel',
  links: [{ url: 'https://toolkit.example/a', shown: 'toolkit.example/a' }],
  tags: ['KomErbij'],
  media: [image],
  lang: 'nl',
  uses: { consents: [], statistics: [], quotes: [], pieces: [] },
  example: false,
}

describe('planHash', () => {
  const changes: Record<string, Partial<PlannedPost>> = {
    'a letter of the text': { parts: ['Kom erbij!'] },
    'a text in two parts': { parts: ['Kom', 'erbij.'] },
    'the title': { title: 'Twee stoelen' },
    'the moment': { dueAt: '2027-03-04T09:01:00Z' },
    'the grace': { graceMinutes: 60 },
    'where a link leads': { links: [{ url: 'https://toolkit.example/b', shown: 'toolkit.example/a' }] },
    'how a link is shown': { links: [{ url: 'https://toolkit.example/a', shown: 'hier' }] },
    'a tag': { tags: [] },
    'the language': { lang: 'en' },
    'the account': { channel: { ...channel, account: 'een-ander.example' } },
    'the server': { channel: { ...channel, server: 'https://elders.example' } },
    'the words of the action': { post: { ...examplePost, action: { words: 'Bel ons', by: 'link' } } },
    'the bytes of a file': { media: [{ ...image, sha256: '9'.repeat(64) }] },
    'an alt text': { media: [{ ...image, alt: 'Iets anders.' }] },
    'the captions': { media: [{ ...image, captions: { ...captions, vttSha256: '9'.repeat(64) } }] },
    'the captions for other players': { media: [{ ...image, captions: { ...captions, srtSha256: '9'.repeat(64) } }] },
    'the poster of a film': { media: [{ ...image, poster: { ...poster, sha256: '9'.repeat(64) } }] },
    'the order of files': { media: [{ ...image, name: 'b.png' }, image] },
    'no file': { media: [] },
    'made-up data': { example: true },
  }

  it.each(Object.entries(changes))('is another when this changes: %s', (_, change) => {
    expect(planHash({ ...planned, ...change })).not.toBe(planHash(planned))
  })

  it('stays the same for what nobody receives, and wherever a file lies', () => {
    const same: typeof planned = {
      ...planned,
      post: { ...examplePost, goal: 'meaning', audience: 'advisor' },
      media: [{ ...image, path: '/elders/a.png', poster: { ...poster, path: '/elders/b.png' } }],
    }
    expect(planHash(same)).toBe(planHash(planned))
  })
})

describe('canonicalJson', () => {
  it('writes equal values alike, whatever the order of their keys', () => {
    expect(canonicalJson({ b: [1, { d: 1, c: undefined }], a: 'x' })).toBe('{"a":"x","b":[1,{"d":1}]}')
  })
})
