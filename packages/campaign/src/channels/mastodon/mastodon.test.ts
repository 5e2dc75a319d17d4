import { setTimeout } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type MastodonDouble, SLOW_MS, startMastodonDouble } from '../../../test/mastodon-double.ts'
import { type TestMedia, writeTestMedia } from '../../../test/media.ts'
import { exampleChannel, examplePlanned, examplePost } from '../../model/planned-post.example.ts'
import type { PlannedPost } from '../../model/planned-post.ts'
import { adapterContract } from '../adapter.contract.ts'
import { createMastodon } from './create-mastodon.ts'
import { readMastodonLimits } from './limits.ts'

let nowMs = 0
const clock = { nowMs: () => nowMs, pause: async () => {} }
const channelOn = ({ url }: MastodonDouble) => ({ ...exampleChannel('mastodon'), server: url })
const addressOf = (name: string) =>
  `https://toolkit.example/kaarten/stoel-bij-de-lift.html?utm_source=mastodon&utm_medium=social&utm_term=${name}.mastodon`

let media: TestMedia
beforeAll(async () => {
  media = await writeTestMedia()
})
afterAll(() => media.remove())
beforeEach(() => {
  nowMs = Date.parse('2027-03-04T09:00:05Z')
})

/** A post with words and an address of its own, with a picture. */
const postNamed = (double: MastodonDouble, name: string, parts = 1): PlannedPost =>
  examplePlanned('mastodon', {
    key: `${name}/mastodon`,
    post: { ...examplePost, id: name },
    channel: channelOn(double),
    parts: Array.from({ length: parts }, (_, index) =>
      index === 0
        ? `Bericht ${name}: “zet een stoel” & wacht.\n\nDank aan @buurt@social.example.\n${addressOf(name)} #OverDeDrempel`
        : `Deel ${index + 1} van ${name}.`,
    ),
    links: [{ url: addressOf(name), shown: addressOf(name) }],
    media: [media.image],
  })
const startsWith = (name: string) => (status: { text: string }) => status.text.startsWith(`Bericht ${name}:`)
const countIn = (double: MastodonDouble, name: string) => double.statuses().filter(startsWith(name)).length

describe('Mastodon, on a strict double', () => {
  adapterContract(async () => {
    const double = await startMastodonDouble({ nowMs: () => nowMs })
    return {
      adapter: createMastodon({ channel: channelOn(double), token: double.token, clock }),
      post: (name, parts) => postNamed(double, name, parts),
      count: async (name) => countIn(double, name),
      async edit({ ids }) {
        const address = double
          .statuses()
          .find(({ id }) => id === ids[0])
          ?.text.match(/https:\S+/)?.[0]
        double.edit(ids[0] ?? '', `Iemand schreef hier iets anders. ${address}`)
      },
      loseAnswer: () => double.setFault('lost-answer'),
      secrets: [double.token],
      stop: double.stop,
    }
  })
})

describe('createMastodon', () => {
  let double: MastodonDouble
  beforeEach(async () => {
    double = await startMastodonDouble({ nowMs: () => nowMs })
  })
  afterEach(() => double.stop())
  const adapter = (token = double.token) => createMastodon({ channel: channelOn(double), token, clock })

  it('sends language, picture and the text for it', async () => {
    await adapter().put(postNamed(double, 'alles'))
    expect(double.statuses()).toMatchObject([
      { language: 'nl', media: [{ kind: 'image', description: media.image.alt }] },
    ])
  })

  it('waits for a film that the server is still working on', async () => {
    const post = { ...postNamed(double, 'film'), media: [media.video] }
    expect(await adapter().put(post)).toMatchObject({ kind: 'done' })
    expect(double.asked('GET /api/v1/media/')).toBe(3)
    expect(await adapter().find(post)).toMatchObject({ kind: 'whole', same: true })
  })

  it('waits with the post when the server never finishes with a film', async () => {
    const slow = await startMastodonDouble({ nowMs: () => nowMs, worksTimes: 10_000, unlimited: true })
    const post = { ...postNamed(slow, 'film'), media: [media.video] }
    const sent = await createMastodon({ channel: channelOn(slow), token: slow.token, clock }).put(post)
    expect(sent).toMatchObject({ kind: 'wait', reason: expect.stringContaining('finished in 3 minutes') })
    expect(slow.statuses()).toEqual([])
    await slow.stop()
  })

  it('sees words that were changed by hand, by the address that stayed', async () => {
    const post = postNamed(double, 'woorden')
    const sent = await adapter().put(post)
    double.edit(sent.kind === 'done' ? (sent.ref.ids[0] ?? '') : '', `Andere woorden. ${addressOf('woorden')}`)
    expect(await adapter().find(post)).toMatchObject({ kind: 'whole', same: false, differs: ['text'] })
  })

  it('finds a post without an address by its words', async () => {
    const post = { ...postNamed(double, 'adres'), parts: ['Zet een stoel bij de lift.'], links: [] }
    await adapter().put(post)
    expect(await adapter().find(post)).toMatchObject({ kind: 'whole', same: true })
  })

  it('tells posts without words by the texts of their pictures', async () => {
    const silent = (name: string, alt: string) => ({
      ...postNamed(double, name),
      parts: [''],
      links: [],
      media: [{ ...media.image, alt }],
    })
    await adapter().put(silent('stoel', 'Een stoel bij de lift.'))
    expect(await adapter().find(silent('stoel', 'Een stoel bij de lift.'))).toMatchObject({ kind: 'whole', same: true })
    expect(await adapter().find(silent('thee', 'Een pot thee.'))).toEqual({ kind: 'absent' })
  })

  it('does not take for its second part what somebody answered by hand', async () => {
    const post = { ...postNamed(double, 'draad', 2), media: [] }
    const first = await adapter().put({ ...post, parts: post.parts.slice(0, 1) })
    const above = first.kind === 'done' ? first.ref : { ids: [] }
    await adapter().put({ ...post, hash: 'e'.repeat(64), parts: [post.parts[0] ?? '', 'Wie komt er ook?'] }, above)
    expect(await adapter().find(post)).toMatchObject({ kind: 'part', ref: { ids: above.ids } })
  })

  it('takes for its second part what was changed by hand', async () => {
    const post = { ...postNamed(double, 'draad', 2), media: [] }
    const sent = await adapter().put(post)
    double.edit(sent.kind === 'done' ? (sent.ref.ids[1] ?? '') : '', 'Iemand schreef hier iets anders.')
    expect(await adapter().find(post)).toMatchObject({ kind: 'whole', differs: ['text'] })
  })

  it('asks for a person when the first part of a thread is gone and the others are there', async () => {
    const post = { ...postNamed(double, 'draad', 3), media: [] }
    const sent = await adapter().put(post)
    await adapter().remove({ ids: sent.kind === 'done' ? sent.ref.ids.slice(0, 1) : [] })
    expect(await adapter().find(post)).toMatchObject({
      kind: 'needs-human',
      reason: expect.stringContaining('without its first part'),
    })
  })

  it('finds a doubled post', async () => {
    const post = postNamed(double, 'dubbel')
    await adapter().put(post)
    double.setFault('ignores-idempotency')
    await adapter().put(post)
    expect(await adapter().copies?.(post)).toHaveLength(2)
  })

  it('finds a post behind two hundred others', async () => {
    const quiet = await startMastodonDouble({ nowMs: () => nowMs, unlimited: true })
    const many = createMastodon({ channel: channelOn(quiet), token: quiet.token, clock })
    const first = { ...postNamed(quiet, 'eerste'), media: [] }
    await many.put(first)
    for (let number = 0; number < 200; number++) await many.put({ ...postNamed(quiet, `na-${number}`), media: [] })
    expect(await many.find(first)).toMatchObject({ kind: 'whole', same: true })
    await quiet.stop()
  })

  it('is not misled by a post of another whose name begins the same', async () => {
    await adapter().put(postNamed(double, 'stoel-bij-de-lift'))
    expect(await adapter().find(postNamed(double, 'stoel'))).toEqual({ kind: 'absent' })
  })

  it('is not misled by what was there long before it was due', async () => {
    const post = postNamed(double, 'vroeger')
    nowMs -= 86_400_000
    await adapter().put(post)
    nowMs += 86_400_000
    expect(await adapter().find(post)).toEqual({ kind: 'absent' })
  })

  describe('when the outcome is not known', () => {
    it.each(['503-after-commit', 'lost-answer', 'nonsense'] as const)(
      'finds the one that was made: %s',
      async (fault) => {
        const post = postNamed(double, 'onzeker')
        double.setFault(fault)
        expect(await adapter().put(post)).toMatchObject({ kind: 'unknown' })
        expect(await adapter().find(post)).toMatchObject({ kind: 'whole', same: true })
        expect(countIn(double, 'onzeker')).toBe(1)
      },
    )

    it('finds one that the server makes later', async () => {
      const post = postNamed(double, 'traag')
      double.setFault('slow-commit')
      expect(await adapter().put(post)).toMatchObject({ kind: 'unknown' })
      await setTimeout(SLOW_MS + 100)
      expect(await adapter().find(post)).toMatchObject({ kind: 'whole' })
    })

    it('does not call it sent when the server stumbles over a key that it knows', async () => {
      const post = postNamed(double, 'sleutel')
      await adapter().put(post)
      double.setFault('500-on-duplicate')
      expect(await adapter().put(post)).toMatchObject({ kind: 'unknown' })
      expect(await adapter().find(post)).toMatchObject({ kind: 'whole' })
      expect(countIn(double, 'sleutel')).toBe(1)
    })

    it('does not follow to another address, and brings the key nowhere', async () => {
      await adapter().find(postNamed(double, 'eerst'))
      double.setFault('redirect')
      expect(await adapter().find(postNamed(double, 'elders'))).toEqual({
        kind: 'unknown',
        reason: `Unexpected redirect from ${new URL(double.url).host}, expected an answer; the address of the server may have changed`,
      })
    })
  })

  describe('when it is not there', () => {
    it('waits when the connection ends in the middle of a file', async () => {
      double.setFault('close-mid-upload')
      expect(await adapter().put(postNamed(double, 'afgebroken'))).toMatchObject({ kind: 'wait' })
      expect(double.statuses()).toEqual([])
    })

    it('waits the hour that the server asks for', async () => {
      double.setFault('429-for-an-hour')
      expect(await adapter().put(postNamed(double, 'druk'))).toMatchObject({ kind: 'wait', untilMs: nowMs + 3_600_000 })
    })

    it('waits that hour too when it only looks, and when it takes away', async () => {
      const hourLater = nowMs + 3_600_000
      const own = adapter()
      const sent = await own.put(postNamed(double, 'druk'))
      const ref = sent.kind === 'done' ? sent.ref : { ids: [] }
      const ask = <Answer>(asked: () => Promise<Answer>) => {
        double.setFault('429-on-anything')
        return asked()
      }
      expect(await ask(() => own.find(postNamed(double, 'druk')))).toMatchObject({
        kind: 'unknown',
        untilMs: hourLater,
      })
      expect(await ask(async () => own.findByRef?.(ref))).toMatchObject({ kind: 'unknown', untilMs: hourLater })
      expect(await ask(() => own.remove(ref))).toMatchObject({ kind: 'wait', untilMs: hourLater })
      expect(await ask(async () => own.copies?.(postNamed(double, 'druk')))).toBeUndefined()
      expect(countIn(double, 'druk')).toBe(1)
    })

    it('waits when bringing the files takes longer than ten minutes', async () => {
      const post = { ...postNamed(double, 'traag'), media: [media.image, { ...media.image, name: 'nog-een.png' }] }
      // Every look at the clock costs six minutes: with the second file there is no time left.
      const slow = { ...clock, nowMs: () => (nowMs += 6 * 60_000) }
      const sent = await createMastodon({ channel: channelOn(double), token: double.token, clock: slow }).put(post)
      expect(sent).toMatchObject({ kind: 'wait' })
      expect(double.statuses()).toEqual([])
    })

    it('stops looking after five minutes, and does not say that it is not there', async () => {
      const quiet = await startMastodonDouble({ nowMs: () => nowMs, unlimited: true })
      const many = createMastodon({ channel: channelOn(quiet), token: quiet.token, clock })
      for (let number = 0; number < 90; number++) await many.put({ ...postNamed(quiet, `na-${number}`), media: [] })
      const slow = { ...clock, nowMs: () => (nowMs += 90_000) }
      const looking = createMastodon({ channel: channelOn(quiet), token: quiet.token, clock: slow })
      expect(await looking.find(postNamed(quiet, 'nooit'))).toMatchObject({ kind: 'unknown' })
      expect(quiet.asked('GET /api/v1/accounts/108020/statuses')).toBeLessThan(3)
      await quiet.stop()
    })

    it('waits when thirty files came in half an hour', async () => {
      for (let number = 0; number < 30; number++) await adapter().put(postNamed(double, `nummer-${number}`))
      expect(await adapter().put(postNamed(double, 'nummer-30'))).toMatchObject({
        kind: 'wait',
        untilMs: nowMs + 30 * 60_000,
      })
    })

    it('waits five minutes with a wrong key, and says what to do', async () => {
      const wrong = adapter('verkeerd')
      expect(await wrong.put(postNamed(double, 'fout'))).toMatchObject({ kind: 'wait', untilMs: nowMs + 300_000 })
      const { ok, says } = await wrong.doctor()
      expect(ok).toBe(false)
      expect(says).toContain('DREMPEL_MASTODON_TOKEN')
      expect(says).not.toContain('verkeerd')
    })

    it.each([
      ['too long', { parts: ['a'.repeat(501)] }, 'character limit of 500'],
      ['empty', { parts: [''], media: [] }, "can't be blank"],
    ])('is refused for good: %s', async (_, changes, words) => {
      const post = { ...postNamed(double, 'geweigerd'), ...changes }
      expect(await adapter().put(post)).toEqual({ kind: 'refused', reason: expect.stringContaining(words) })
    })

    it('is refused when a text for a picture is too long', async () => {
      const post = { ...postNamed(double, 'alt'), media: [{ ...media.image, alt: 'a'.repeat(1501) }] }
      expect(await adapter().put(post)).toEqual({ kind: 'refused', reason: expect.stringContaining('Description') })
    })
  })

  it('says half a thread is not known to be whole when the server says stop in between', async () => {
    const post = { ...postNamed(double, 'halverwege', 2), media: [] }
    const first = await adapter().put({ ...post, parts: post.parts.slice(0, 1) })
    double.setFault('429-for-an-hour')
    const there = first.kind === 'done' ? first.ref : undefined
    expect(await adapter().put(post, there)).toMatchObject({ kind: 'unknown', untilMs: nowMs + 3_600_000 })
    expect(await adapter().find(post)).toMatchObject({ kind: 'part' })
  })

  it('measures what the server counts', async () => {
    const sent = await adapter().put(postNamed(double, 'geteld'))
    expect(await adapter().counts(sent.kind === 'done' ? sent.ref : { ids: [] })).toEqual({
      likes: 3,
      reposts: 1,
      replies: 0,
    })
    expect(await adapter().counts({ ids: ['1'] })).toEqual({})
  })

  it('asks a server what it allows', async () => {
    expect(await readMastodonLimits('mastodon', double.url)).toMatchObject({
      maxCharacters: 500,
      charactersPerAddress: 23,
      maxAltCharacters: 1500,
      maxMedia: 4,
    })
  })
})

describe('the address of a server', () => {
  it.each(['http://social.example', 'social.example', 'ftp://social.example', 'https://ik:geheim@social.example', ''])(
    'is not taken when a key would not be safe there: `%s`',
    (server) => {
      const channel = { ...exampleChannel('mastodon'), server }
      expect(() => createMastodon({ channel, token: 'sleutel', clock })).toThrow(
        'Unexpected `server` of the channel `mastodon`, expected an address such as `https://social.example` (see channels.yaml).',
      )
    },
  )
})
