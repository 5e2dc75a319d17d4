import { describe, expect, it } from 'vitest'
import type { Material } from '../model/plan.ts'
import type { PlannedPost } from '../model/planned-post.ts'
import { platforms } from '../model/platform.ts'
import { exampleManifest, exampleMaterial, exampleSnapshot, plain, postText } from './material.example.ts'
import { planCampaign } from './plan-campaign.ts'

const now = '2027-01-05T08:00:00Z'

const planOf = (more: string, also: Partial<Material> = {}, when?: string) =>
  planCampaign(exampleMaterial(postText(more, when ? { when } : {}), also), now)

/** The only post of a plan without problems. */
function only(more: string, also: Partial<Material> = {}): PlannedPost {
  const { posts, problems } = planOf(more, also)
  expect(problems.map(String)).toEqual([])
  expect(posts).toHaveLength(1)
  return posts[0] as PlannedPost
}

const reasons = (more: string, also: Partial<Material> = {}, when?: string) =>
  planOf(more, also, when).problems.map(({ file, line, column, reason }) => `${file}:${line}:${column} ${reason}`)

const on = (channels: string, text: string, more = '') =>
  `channels: [${channels}]\ntext: ${JSON.stringify(text)}\n${more}`

const UTM = (channel: string, medium = 'social') =>
  `utm_source=${channel}&utm_medium=${medium}&utm_campaign=over-de-drempel&utm_term=stoel.${channel}`

describe('planCampaign', () => {
  it('gives an empty plan for an empty calendar', () => {
    expect(planCampaign(exampleMaterial(' []'), now)).toEqual({ posts: [], problems: [] })
  })

  it('makes a planned post for every channel, with a key and the moment in UTC and on the Dutch clock', () => {
    const planned = only(plain)
    expect(planned).toMatchObject({
      key: 'stoel/mastodon',
      dueAt: '2027-03-04T09:00:00Z',
      local: { day: '2027-03-04', time: '10:00', offset: '+01:00' },
      graceMinutes: 120,
      lang: 'nl',
      title: 'Een stoel bij de lift',
      example: false,
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      uses: { consents: [], statistics: [], quotes: [], pieces: ['voorbeeld-bankje'] },
    })
  })

  it('orders by moment, then key', () => {
    const posts =
      postText(on('x, bluesky', 'a'), { id: 'laat', when: '{ day: 2027-03-05, time: "10:00" }' }) +
      postText(plain, { id: 'vroeg', when: '{ day: 2027-03-04, time: "09:00" }' })
    expect(planCampaign(exampleMaterial(posts), now).posts.map(({ key }) => key)).toEqual([
      'vroeg/mastodon',
      'laat/bluesky',
      'laat/x',
    ])
  })

  it('moves with the occasion that it hangs on', () => {
    const when = '{ occasion: week-tegen-eenzaamheid, plusDays: -1, time: "09:00" }'
    expect(planOf(plain, {}, when).posts[0]?.local.day).toBe('2027-09-29')
  })

  it('refuses `now` that is no instant', () => {
    expect(() => planCampaign(exampleMaterial(' []'), '2027-01-05')).toThrow(RangeError)
  })
})

describe('words', () => {
  it('puts helpline, figure with source and year, and quote with speaker in their places', () => {
    const text = '{cijfer:verzonnen-cijfer} {citaat:q-1} Praten? {hulplijn}.'
    const planned = only(on('mastodon', text))
    expect(planned.parts).toEqual([
      'De helft van de mensen in dit voorbeeld drinkt koffie (Voorbeeldbureau, 2024). “Ik kom volgende week weer.” – een verzonnen buurman Praten? De Voorbeeldlijn (0900 0000).',
    ])
    expect(planned.uses).toEqual({
      consents: ['c-0001'],
      statistics: ['verzonnen-cijfer'],
      quotes: ['q-1'],
      pieces: ['voorbeeld-bankje'],
    })
  })

  it('does not double the full stop of a figure', () => {
    expect(only(on('mastodon', '{cijfer:verzonnen-cijfer}, zegt het bureau.')).parts[0]).toContain('2024), zegt')
  })

  it('takes the words for a channel where there are some', () => {
    const { posts } = planOf(on('mastodon, x', 'Voor allen.', 'texts: { x: Voor X. }\n'))
    expect(posts.map(({ parts }) => parts)).toEqual([['Voor allen.'], ['Voor X.']])
  })

  it('splits a thread only where the author drew a line, and only where there are threads', () => {
    const { posts } = planOf(on('bluesky, linkedin', 'Een.\n---\nTwee.'))
    expect(posts.map(({ parts }) => parts)).toEqual([['Een.', 'Twee.'], ['Een.\n\nTwee.']])
  })

  it('puts tags at the end where they are used, and none twice', () => {
    const tags = 'tags: [EenTegenEenzaamheid, KomErbij]\n'
    const { posts } = planOf(on('bluesky, threads, mail, feed', 'Doe mee met #KomErbij.\n---\nTot dan.', tags))
    expect(posts.map(({ channel, parts, tags }) => [channel.id, parts.at(-1), tags])).toEqual([
      ['bluesky', 'Tot dan.\n\n#EenTegenEenzaamheid', ['EenTegenEenzaamheid', 'KomErbij']],
      ['feed', 'Doe mee met #KomErbij.\n\nTot dan.', ['EenTegenEenzaamheid', 'KomErbij']],
      ['mail', 'Doe mee met #KomErbij.\n\nTot dan.', []],
      ['threads', 'Doe mee met #KomErbij.\n\nTot dan.\n\n#EenTegenEenzaamheid', ['EenTegenEenzaamheid']],
    ])
  })
})

describe('links', () => {
  const page = 'https://toolkit.example/stukken/voorbeeld-bankje.html'

  it('says with every link from which post and channel a visitor came', () => {
    expect(only(on('mastodon', 'Lees {link}')).links).toEqual([
      { url: `${page}?${UTM('mastodon')}`, shown: `${page}?${UTM('mastodon')}` },
    ])
    expect(only(on('mail', '{link}')).links[0]?.url).toBe(`${page}?${UTM('mail', 'email')}`)
  })

  it('shortens what is shown on Bluesky and keeps the whole address behind it', () => {
    const { parts, links } = only(on('bluesky', '{link}'))
    expect(parts).toEqual(['toolkit.example/stukken/voorb…'])
    expect(links).toEqual([{ url: `${page}?${UTM('bluesky')}`, shown: 'toolkit.example/stukken/voorb…' }])
  })

  it('writes an address to be typed where nothing can be clicked, and measures nothing on paper', () => {
    for (const channel of ['instagram', 'tiktok', 'paper', 'press', 'poster'])
      expect(only(on(channel, '{link}'))).toMatchObject({
        parts: ['toolkit.example/stukken/voorbeeld-bankje.html'],
        links: [{ url: page }],
      })
  })

  it('leads to a page by its name, and to the front page', () => {
    const linkTo = (name: string) =>
      planCampaign(
        exampleMaterial(postText(on('poster', '{link}')).replace('{ piece: voorbeeld-bankje }', `{ page: ${name} }`)),
        now,
      ).posts[0]?.links[0]?.url
    expect(linkTo('over.html')).toBe('https://toolkit.example/over.html')
    expect(linkTo('/thema/doen.html#begin')).toBe('https://toolkit.example/thema/doen.html#begin')
    expect(linkTo('index.html')).toBe('https://toolkit.example/')
  })

  it('has the link of a post beside its words in a mail and on paper only', () => {
    const { posts } = planOf(on('mail, poster, paper, press, instagram, tiktok, bluesky', 'Zonder adres.'))
    const linked = posts.filter(({ links }) => links.length > 0).map(({ channel }) => channel.id)
    expect(linked).toEqual(['mail', 'paper', 'poster', 'press'])
  })

  it('lists an address that staff wrote out themselves', () => {
    expect(only(on('mastodon', 'Zie https://lijn.example/a.')).links).toEqual([
      { url: 'https://lijn.example/a', shown: 'https://lijn.example/a' },
    ])
  })
})

describe('files', () => {
  const withClip = (channel: string) => on(channel, 'Kijk.', 'media: [{ clip: de-kaart }]\n')

  /** The made-up clips, with a mark that keeps them from being published. */
  const markedClips = (mark: string) => ({
    folder: '/nergens/film',
    manifest: { ...exampleManifest, outputs: exampleManifest.outputs.map((one) => ({ ...one, [mark]: true })) },
  })

  it('chooses the shape of a clip that the platform likes best of those that were made', () => {
    expect(only(withClip('youtube')).media[0]).toMatchObject({ widthPx: 1920, kind: 'video' })
    expect(only(withClip('tiktok')).media[0]).toMatchObject({ widthPx: 1080, heightPx: 1920 })
    expect(only(withClip('facebook')).media[0]).toMatchObject({ widthPx: 1920 })
  })

  it('takes along what goes with a clip', () => {
    const planned = only(withClip('bluesky'))
    expect(planned.media).toEqual([
      {
        kind: 'video',
        path: '/nergens/film/de-kaart-16x9.mp4',
        name: 'stoel-1.mp4',
        mime: 'video/mp4',
        sha256: 'c'.repeat(64),
        bytes: 1_000_000,
        widthPx: 1920,
        heightPx: 1080,
        durationMs: 10_000,
        alt: 'Een kaart van Nederland waarop lichtjes aangaan.',
        captions: {
          lang: 'nl',
          vttPath: '/nergens/film/de-kaart-16x9.vtt',
          vttSha256: 'b'.repeat(64),
          srtPath: '/nergens/film/de-kaart-16x9.srt',
          srtSha256: 'b'.repeat(64),
        },
        poster: { path: '/nergens/film/de-kaart-16x9.png', sha256: 'b'.repeat(64) },
        clip: 'de-kaart',
        example: false,
        consents: ['c-0001'],
        statistics: ['verzonnen-cijfer'],
      },
    ])
    expect(planned.uses).toMatchObject({ consents: ['c-0001'], statistics: ['verzonnen-cijfer'] })
  })

  it('lets the poster stand for a clip where no film plays', () => {
    expect(only(withClip('mail')).media[0]).toMatchObject({ kind: 'image', mime: 'image/png', name: 'stoel-1.png' })
  })

  it('takes stills and own pictures, with their alt texts', () => {
    const media = 'media: [{ still: open-graph-voorbeeld }, { picture: beelden/deur.png, alt: Een open deur. }]\n'
    expect(only(on('mastodon', 'Kijk.', media)).media.map(({ name, alt, widthPx }) => [name, alt, widthPx])).toEqual([
      ['stoel-1.png', 'Een voordeur die op een kier staat, met warm licht erachter.', 1200],
      ['stoel-2.png', 'Een open deur.', 800],
    ])
  })

  it('is an example when the snapshot is, or a clip that is a preview', () => {
    expect(only(plain, { snapshot: { ...exampleSnapshot, example: true } }).example).toBe(true)
    for (const mark of ['preview', 'example', 'scratchVoice'])
      expect(only(withClip('youtube'), { clips: markedClips(mark) }).example).toBe(true)
  })
})

describe('consent', () => {
  const quoting = on('mastodon, press', 'Eén zei: {citaat:q-1}')

  it('leaves out what a person did not agree to, channel by channel, and says so at the line', () => {
    const { posts, problems } = planOf(quoting)
    expect(posts.map(({ key }) => key)).toEqual(['stoel/mastodon'])
    expect(problems.map(({ line, reason, note }) => ({ line, reason, note }))).toEqual([
      {
        line: 13,
        reason:
          'Unexpected quote `q-1`: consent `c-0001` does not permit `press` on 2027-03-04 (`not-for-this-use`), expected a consent that does',
        note: 'Hiervoor is geen toestemming gegeven. Het bericht staat daarom niet in het plan; haal dit eruit of kies iets anders.',
      },
    ])
  })

  it('looks at the day of posting, not at today', () => {
    expect(planOf(on('x', '{citaat:q-1}'), {}, '{ day: 2027-03-31, time: "10:00" }').posts).toHaveLength(1)
    expect(planOf(on('x', '{citaat:q-1}'), {}, '{ day: 2027-04-01, time: "10:00" }').posts).toHaveLength(0)
  })

  const withdrawnOn = (withdrawnOn: `${number}-${number}-${number}`) => ({
    snapshot: { ...exampleSnapshot, consents: exampleSnapshot.consents.map((one) => ({ ...one, withdrawnOn })) },
  })

  it('leaves out a quote, clip and picture whose consent was withdrawn', () => {
    const media = (one: string) => on('x', 'Kijk.', `media: [${one}]\n`)
    for (const more of [
      on('x', '{citaat:q-1}'),
      media('{ clip: de-kaart }'),
      media('{ picture: beelden/deur.png, alt: Een deur., consentId: c-0001 }'),
    ]) {
      const { posts, problems } = planOf(more, withdrawnOn('2027-01-05'))
      expect(posts).toEqual([])
      expect(problems.map(({ ruleId }) => ruleId)).toEqual(['consent'])
    }
  })

  it('does not send late in the night what was withdrawn after midnight', () => {
    const late = exampleMaterial(
      postText(on('x', '{citaat:q-1}'), { when: '{ day: 2027-03-04, time: "23:30" }' }),
      withdrawnOn('2027-03-05'),
    )
    expect(planCampaign(late, '2027-03-04T22:40:00Z').posts).toHaveLength(1)
    expect(planCampaign(late, '2027-03-04T23:10:00Z').posts).toHaveLength(0)
  })

  it('keeps a post of before the withdrawal in the plan, so that it can be found and taken away', () => {
    const past = exampleMaterial(postText(on('x', '{citaat:q-1}')), withdrawnOn('2027-03-20'))
    expect(planCampaign(past, '2027-03-21T09:00:00Z').posts).toHaveLength(1)
  })

  it('refuses a number that nobody knows', () => {
    const media = 'media: [{ picture: beelden/deur.png, alt: Een deur., consentId: c-9999 }]\n'
    expect(reasons(on('x', 'Kijk.', media))).toEqual([
      'calendar/voorbeeld.yaml:14:13 Unexpected picture `beelden/deur.png` with the unknown consent `c-9999`, expected a number from the snapshot',
    ])
  })
})

describe('problems', () => {
  it('names what is not there, each at its place, and leaves the post out', () => {
    const more = on(
      'blusky, mastodon, mastodon',
      '{cijfer:verzonen-cijfer} {citaat:q-9} {lnk} {cijfer:}',
      'texts: { linkedn: a, x: b }\nmedia: [{ clip: de-kaar }, { still: poster }, { picture: beelden/weg.png, alt: a }, { picture: beelden/kapot.png, alt: a }]\n',
    )
    const { posts, problems } = planCampaign(
      exampleMaterial(postText(more).replace('voorbeeld-bankje', 'voorbeeld-banje')),
      now,
    )
    expect(posts).toEqual([])
    expect(problems.map(({ line, column, note }) => `${line}:${column} ${note}`)).toEqual([
      '11:20 Bedoelde je `voorbeeld-bankje`?',
      '12:16 Bedoelde je `bluesky`?',
      '12:34 Haal er een weg.',
      '13:11 Bedoelde je `verzonnen-cijfer`?',
      '13:11 Bedoelde je `q-1`?',
      '13:11 Bedoelde je `link`?',
      '13:11 Bedoelde je `cijfer`?',
      '14:23 Bedoelde je `linkedin`?',
      '14:29 Zet het kanaal bij `channels`, of haal deze tekst weg.',
      '15:21 Bedoelde je `de-kaart`?',
      '15:41 Maak de beelden met `pnpm film render`.',
      '15:62 Zet het bestand in `beelden/` en kijk of de naam klopt.',
      '15:100 Bewaar de foto opnieuw als JPEG of PNG.',
    ])
  })

  it('tells a clip that was not rendered yet from one that nobody can make', () => {
    const { problems } = planOf(
      on('x', 'Kijk.', 'media: [{ clip: week }, { clip: les-099 }, { clip: kaart-voorbeeld-bankj }]\n'),
    )
    expect(problems.map(({ ruleId, reason, note }) => [ruleId, reason, note])).toEqual([
      [
        'clip-missing',
        'Unexpected clip `week` that was not rendered, expected it in the manifest',
        'Maak het filmpje met `pnpm film render week`.',
      ],
      [
        'clip',
        'Unexpected clip `les-099`, expected one of the manifest, or one that can be made',
        'Kijk met `pnpm film list` hoe de filmpjes heten.',
      ],
      [
        'clip',
        'Unexpected clip `kaart-voorbeeld-bankj`, expected one of the manifest, or one that can be made',
        'Bedoelde je `kaart-voorbeeld-bankje`?',
      ],
    ])
  })

  it('refuses a clip whose files are gone, and one that does not speak the language', () => {
    expect(reasons(on('x', 'Kijk.', 'media: [{ clip: de-kaart }]\n'), { files: new Map() })).toEqual([
      'calendar/voorbeeld.yaml:14:13 Unexpected absence of `de-kaart-16x9.mp4`, expected the file that the manifest of the clips names',
    ])
    expect(reasons(on('x', 'Kijk.', 'media: [{ clip: de-kaart, locale: en }]\n'))).toEqual([
      'calendar/voorbeeld.yaml:14:21 Unexpected language `en` for clip `de-kaart`, expected `nl`',
    ])
  })

  it('refuses a second post with an id, and says where the first stands', () => {
    const { posts, problems } = planCampaign(exampleMaterial(postText(plain) + postText(plain)), now)
    expect(posts).toHaveLength(1)
    expect(problems.map(({ line, reason, note }) => [line, reason, note])).toEqual([
      [
        15,
        'Unexpected second post with the id `stoel`, expected one',
        'De eerste staat in calendar/voorbeeld.yaml:2:9. Geef deze een andere naam.',
      ],
    ])
  })

  it('refuses an empty part of a thread, and `{link}` without a link', () => {
    expect(reasons(on('x', 'Een.\n---\n'))).toEqual([
      'calendar/voorbeeld.yaml:13:11 Unexpected empty part between two lines `---`, expected words in every part of a thread',
    ])
    const material = exampleMaterial(postText(plain).replace(/^ {4}link:.*\n/m, ''))
    expect(planCampaign(material, now).problems.map(({ reason }) => reason)).toEqual([
      'Unexpected `{link}` in a post without `link`, expected `link` with a piece or a page',
    ])
  })

  it('refuses a moment that does not exist, and says why', () => {
    const at = (when: string) => reasons(plain, {}, when)
    expect(at('{ day: 2027-03-28, time: "02:30" }')).toEqual([
      'calendar/voorbeeld.yaml:9:36 Unexpected time `02:30` on 2027-03-28, expected a time that exists: the clock skips this hour',
    ])
    expect(at('{ day: 2027-10-31, time: "02:30" }')).toEqual([
      'calendar/voorbeeld.yaml:9:36 Unexpected time `02:30` on 2027-10-31, expected `choose`: the clock shows it twice (+02:00 and +01:00)',
    ])
    expect(at('{ occasion: flim, time: "10:00" }')).toEqual([
      'calendar/voorbeeld.yaml:9:23 Unexpected occasion `flim`, expected an occasion of `occasions.yaml`',
    ])
  })
})

describe('the whole plan', () => {
  const everywhere = on(
    Object.keys(platforms).join(', '),
    'Kom. {link} {hulplijn}',
    'tags: [KomErbij]\nmedia: [{ clip: de-kaart }]\n',
  )

  const permitted = {
    snapshot: {
      ...exampleSnapshot,
      consents: exampleSnapshot.consents.map((one) => ({ ...one, uses: ['social', 'press', 'booklet'] as const })),
    },
  } as unknown as Partial<Material>

  it('is on all fifteen platforms', () => {
    expect(planOf(everywhere, permitted).posts).toHaveLength(Object.keys(platforms).length)
  })

  it('is the same every time, and does not depend on where the folder lies', () => {
    const here = exampleMaterial(postText(everywhere), permitted)
    const files = new Map([...here.files].map(([path, facts]) => [path.replace('/nergens', '/elders'), facts]))
    const clips = { folder: '/elders/film', manifest: here.clips?.manifest }
    const there = { ...here, folder: '/elders/campagne', files, clips } as Material
    const hashes = (material: Material) => planCampaign(material, now).posts.map(({ key, hash }) => [key, hash])
    expect(hashes(here)).toEqual(hashes(here))
    expect(hashes(there)).toEqual(hashes(here))
  })
})
