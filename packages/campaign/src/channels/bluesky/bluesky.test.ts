import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startLeakyProxy } from '../../../test/leaky-proxy.ts'
import { type TestMedia, writeTestMedia } from '../../../test/media.ts'
import { type StartedPds, startPds } from '../../../test/pds.ts'
import { exampleChannel, examplePlanned, examplePost } from '../../model/planned-post.example.ts'
import type { PlannedPost } from '../../model/planned-post.ts'
import { adapterContract } from '../adapter.contract.ts'
import { createBluesky } from './create-bluesky.ts'

const clock = { nowMs: () => Date.parse('2027-03-04T09:00:05Z'), pause: async () => {} }
const channelOn = (pds: StartedPds) => ({ ...exampleChannel('bluesky'), server: pds.url, account: pds.account })

/** A post with words of its own, with a picture, due on a minute of its own. */
const postNamed = (pds: StartedPds, media: TestMedia, name: string, parts = 1): PlannedPost =>
  examplePlanned('bluesky', {
    post: { ...examplePost, id: name },
    channel: channelOn(pds),
    parts: Array.from({ length: parts }, (_, index) =>
      index === 0
        ? `Bericht ${name}: zet een stoel bij de lift. toolkit.example/kaarten/sto… #OverDeDrempel`
        : `Deel ${index + 1} van ${name}.`,
    ),
    links: [
      {
        url: 'https://toolkit.example/kaarten/stoel-bij-de-lift.html?utm_source=bluesky',
        shown: 'toolkit.example/kaarten/sto…',
      },
    ],
    media: [media.image],
  })

/* One server for all, since starting one takes seconds; its limits are those of the real network. */
let pds: StartedPds
let media: TestMedia
beforeAll(async () => {
  ;[pds, media] = await Promise.all([startPds({ limited: true }), writeTestMedia()])
}, 600_000)
afterAll(() => Promise.all([pds.stop(), media.remove()]), 60_000)

describe('Bluesky, on a real server', () => {
  adapterContract(async () => {
    const own = await pds.openAccount('contract')
    const proxy = await startLeakyProxy(pds.url)
    const channel = { ...channelOn(pds), server: proxy.url, account: own.account }
    return {
      adapter: createBluesky({ channel, password: own.password, clock }),
      post: (name, parts) => ({ ...postNamed(pds, media, name, parts), channel }),
      async count(name) {
        const records = await own.records()
        return records.filter(({ value }) => String(value.text).startsWith(`Bericht ${name}:`)).length
      },
      async edit({ ids }) {
        const record = (await own.records()).find(({ uri }) => uri.endsWith(`/${ids[0]}`))
        await own.call('com.atproto.repo.putRecord', {
          collection: 'app.bsky.feed.post',
          rkey: ids[0],
          record: { ...record?.value, text: 'Iemand schreef hier iets anders.' },
        })
      },
      loseAnswer: () => proxy.loseAnswerTo('putRecord'),
      secrets: [own.password],
      stop: proxy.stop,
    }
  })
})

describe('createBluesky', { timeout: 30_000 }, () => {
  const adapter = (password = pds.password) => createBluesky({ channel: channelOn(pds), password, clock })
  const heldAs = async (ids: readonly string[]) =>
    (await pds.records()).find(({ uri }) => uri.endsWith(`/${ids[0]}`))?.value

  it('writes what the plan says: time, language, link, tag, picture with its text', async () => {
    const post = postNamed(pds, media, 'alles')
    const sent = await adapter().put(post)
    expect(await heldAs(sent.kind === 'done' ? sent.ref.ids : [])).toMatchObject({
      text: post.parts[0],
      createdAt: '2027-03-04T09:00:00.000Z',
      langs: ['nl'],
      facets: [
        { features: [{ $type: 'app.bsky.richtext.facet#link', uri: post.links[0]?.url }] },
        { features: [{ $type: 'app.bsky.richtext.facet#tag', tag: 'OverDeDrempel' }] },
      ],
      embed: {
        $type: 'app.bsky.embed.images',
        images: [{ alt: media.image.alt, aspectRatio: { width: 8, height: 10 } }],
      },
    })
  })

  it('sends a film with its captions and its text', async () => {
    const post = { ...postNamed(pds, media, 'film'), media: [media.video] }
    const sent = await adapter().put(post)
    expect(await heldAs(sent.kind === 'done' ? sent.ref.ids : [])).toMatchObject({
      embed: { $type: 'app.bsky.embed.video', alt: media.video.alt, captions: [{ lang: 'nl' }] },
    })
    expect(await adapter().find(post)).toMatchObject({ kind: 'whole', same: true })
  })

  it('sends a card for its link when there is nothing else to see', async () => {
    const post = { ...postNamed(pds, media, 'kaartje'), media: [] }
    await adapter().put(post)
    expect(await adapter().find(post)).toMatchObject({ kind: 'whole', same: true })
  })

  it('says in what a post differs: another text for the picture', async () => {
    const post = postNamed(pds, media, 'alt')
    await adapter().put(post)
    const other = { ...post, media: [{ ...media.image, alt: 'Een andere tekst bij dezelfde stoel.' }] }
    expect(await adapter().find(other)).toMatchObject({ kind: 'whole', same: false, differs: ['alt'] })
  })

  it('sees a thread of which the first part is gone, and makes it whole with its picture', async () => {
    const post = postNamed(pds, media, 'zonder-hoofd', 3)
    const sent = await adapter().put(post)
    const ids = sent.kind === 'done' ? sent.ref.ids : []
    await adapter().remove({ ids: ids.slice(0, 1) })
    const found = await adapter().find(post)
    expect(found).toMatchObject({ kind: 'part', ref: { ids: ids.slice(1) } })
    await adapter().put(post, found.kind === 'part' ? found.ref : undefined)
    expect(await adapter().find(post)).toMatchObject({ kind: 'whole', same: true, ref: { ids } })
    expect((await adapter().copies?.(post))?.map((copy) => copy.ids)).toEqual([ids])
  })

  it('finds a copy that a person pasted by hand', async () => {
    const post = postNamed(pds, media, 'kopie')
    await adapter().put(post)
    await pds.call('com.atproto.repo.createRecord', {
      collection: 'app.bsky.feed.post',
      record: { $type: 'app.bsky.feed.post', text: post.parts[0], createdAt: '2027-03-04T10:00:00Z' },
    })
    expect(await adapter().copies?.(post)).toHaveLength(2)
  })

  it('finds all of a thread that a person pasted by hand', async () => {
    const post = { ...postNamed(pds, media, 'draad', 2), media: [] }
    await adapter().put(post)
    const paste = (text: string | undefined, reply?: unknown) =>
      pds.call('com.atproto.repo.createRecord', {
        collection: 'app.bsky.feed.post',
        record: { $type: 'app.bsky.feed.post', text, createdAt: '2027-03-04T10:00:00Z', ...(reply ? { reply } : {}) },
      })
    const { uri, cid } = await paste(post.parts[0])
    await paste(post.parts[1], { root: { uri, cid }, parent: { uri, cid } })
    expect((await adapter().copies?.(post))?.map(({ ids }) => ids.length)).toEqual([2, 2])
  })

  it('refuses what the server refuses, in its words', async () => {
    const post = { ...postNamed(pds, media, 'lang'), parts: ['a'.repeat(301)] }
    expect(await adapter().put(post)).toEqual({
      kind: 'refused',
      reason: expect.stringContaining('maximum 300, got 301'),
    })
  })

  it('refuses a file that is not the one that was approved', async () => {
    const post = { ...postNamed(pds, media, 'bestand'), media: [{ ...media.image, sha256: 'd'.repeat(64) }] }
    expect(await adapter().put(post)).toEqual({ kind: 'refused', reason: expect.stringContaining('stoel.png') })
  })

  it('waits with a wrong password, and says what to do', async () => {
    const wrong = adapter('niet-het-wachtwoord')
    expect(await wrong.put(postNamed(pds, media, 'fout'))).toMatchObject({
      kind: 'wait',
      untilMs: clock.nowMs() + 300_000,
    })
    const { ok, says } = await wrong.doctor()
    expect(ok).toBe(false)
    expect(says).toContain('DREMPEL_BLUESKY_PASSWORD')
    expect(says).not.toContain('niet-het-wachtwoord')
  })

  it('logs in once for many posts, and stays logged in over a restart of the server', async () => {
    const once = adapter()
    expect(await once.put(postNamed(pds, media, 'voor'))).toMatchObject({ kind: 'done' })
    await pds.killAndRestart()
    expect(await once.put(postNamed(pds, media, 'na'))).toMatchObject({ kind: 'done' })
  }, 60_000)

  it('waits until the moment that the real limiter names', async () => {
    // The limit on logging in is thirty times in five minutes; every adapter logs in once. Of nobody there is no password to try.
    const nobody = { ...channelOn(pds), account: 'niemand.test' }
    const answers = await Promise.all(
      Array.from({ length: 31 }, () =>
        createBluesky({ channel: nobody, password: 'niet-het-wachtwoord', clock }).find(postNamed(pds, media, 'vaak')),
      ),
    )
    const refused = answers.filter((answer) => answer.kind === 'unknown' && answer.reason.includes('429'))
    expect(refused.length).toBeGreaterThan(0)
    for (const answer of refused)
      expect(answer.kind === 'unknown' && (answer.untilMs ?? 0)).toBeGreaterThan(clock.nowMs())
  })
})
