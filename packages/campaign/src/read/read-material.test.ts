import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Problem } from '@drempel/diagnostics'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { exampleContent, exampleManifest, exampleSnapshot, plain, postText } from '../plan/material.example.ts'
import { planCampaign } from '../plan/plan-campaign.ts'
import { readMaterial } from './read-material.ts'

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'campagne-'))
})
afterEach(() => rmSync(root, { recursive: true }))

const write = (path: string, content: string | Uint8Array) => {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), content)
}

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
)

/** A small campaign that is right. */
function writeCampaign() {
  write(
    'campaign.yaml',
    'content: ../data/content.json\nsnapshot: ../data/project.json\nsite: ../site\nclips: ../film/manifest.json\n'.replaceAll(
      '../',
      '',
    ),
  )
  write('channels.yaml', 'channels:\n  - { id: mastodon, platform: mastodon, name: Voorbeeld }\n')
  write('occasions.yaml', 'occasions: []\n')
  write(
    'calendar/voorjaar.yaml',
    `posts:${postText(`${plain}media: [{ picture: beelden/deur.png, alt: Een deur. }]\n`)}`,
  )
  write('beelden/deur.png', pixel)
  write('data/content.json', JSON.stringify(exampleContent))
  write('data/project.json', JSON.stringify(exampleSnapshot))
  write('site/index.html', '')
  write('site/stukken/voorbeeld-bankje.html', '')
}

const lines = (problems: readonly Problem[]) =>
  problems.map(
    ({ file = '', line, column, reason }) => `${file.split('/').slice(-2).join('/')}:${line}:${column} ${reason}`,
  )

describe('readMaterial', () => {
  it('reads the folder and all that it leans on', async () => {
    writeCampaign()
    const { material, problems } = await readMaterial(root)
    expect(problems).toEqual([])
    expect(material).toMatchObject({ folder: root, siteUrl: 'https://toolkit.example', approvals: [] })
    expect(material.posts.map(({ post, place }) => [post.id, place.path])).toEqual([['stoel', ['posts', 0]]])
    expect(material.pages).toEqual(new Set(['/', '/index.html', '/stukken/voorbeeld-bankje.html']))
    expect(material.clips).toBeUndefined()
    expect(material.files.get(join(root, 'beelden/deur.png'))).toEqual({
      sha256: createHash('sha256').update(pixel).digest('hex'),
      bytes: pixel.length,
      picture: { mime: 'image/png', widthPx: 1, heightPx: 1 },
    })
    expect(planCampaign(material, '2027-01-05T08:00:00Z').posts.map(({ key }) => key)).toEqual(['stoel/mastodon'])
  })

  it('reads an empty calendar, and a campaign without approvals', async () => {
    writeCampaign()
    write('calendar/voorjaar.yaml', 'posts: []\n')
    expect((await readMaterial(root)).material.posts).toEqual([])
  })

  it('reports every mistake in every file at its place, and keeps what is right', async () => {
    writeCampaign()
    write(
      'calendar/fout.yaml',
      `posts:${postText(plain, { id: 'goed' })}${postText(plain.replace('text:', 'tekst:'), { id: 'fout' })}`,
    )
    write('calendar/notatie.yaml', 'posts:\n  - id: a: b\n')
    write('calendar/leeg.yaml', '')
    write('calendar/vreemd.yaml', 'posts: []\nnotities: x\n')
    write('channels.yaml', 'channels:\n  - { id: mastodon, platform: mastadon, name: Voorbeeld }\n')
    write('approvals/stoel--mastodon.yaml', 'key: stoel/mastodon\nhash: kort\nby: Sam\nat: 2027-03-01T10:00:00Z\n')
    const { material, problems } = await readMaterial(root)
    expect(material.posts.map(({ post }) => post.id)).toEqual(['goed', 'stoel'])
    expect(lines(problems).map((line) => line.slice(0, 90))).toEqual([
      'calendar/fout.yaml:15:5 Unexpected absence of `text`, expected a string',
      'calendar/fout.yaml:26:5 Unexpected key `tekst`',
      'calendar/leeg.yaml:1:1 Unexpected file without a list `posts`, expected `posts:` with entr',
      'calendar/notatie.yaml:2:9 Unexpected notation in YAML: nested mappings are not allowed in ',
      'calendar/vreemd.yaml:2:1 Unexpected key `notities`, expected `posts` only',
      expect.stringMatching(/channels\.yaml:2:31 Unexpected `mastadon` for `channels\.0\.platform`/),
      'approvals/stoel--mastodon.yaml:2:7 Unexpected `kort` for `hash`, expected a SHA-256 in hex',
    ])
  })

  it('takes no picture from outside the folder', async () => {
    writeCampaign()
    const media = 'media: [{ picture: ../geheim.png, alt: Een deur. }]\n'
    write('calendar/voorjaar.yaml', `posts:${postText(plain + media)}`)
    expect(lines((await readMaterial(root)).problems)).toEqual([
      'calendar/voorjaar.yaml:14:24 Unexpected `../geheim.png` for `posts.0.media.0.picture`, expected a file within the folder of the campaign',
    ])
  })

  it('says what may stand among the files of a post, and what a link is', async () => {
    writeCampaign()
    const text = postText(`${plain}media: [{ foto: deur.png }]\n`).replace(
      '{ piece: voorbeeld-bankje }',
      '{ stuk: bankje }',
    )
    write('calendar/voorjaar.yaml', `posts:${text}`)
    expect((await readMaterial(root)).problems.map(({ reason }) => reason)).toEqual([
      'Unexpected object for `posts.0.link`, expected `piece` with a slug, or `page` with a path on the site such as `over.html`',
      'Unexpected object for `posts.0.media.0`, expected `clip`, `still`, or `picture` (within the folder) with `alt`',
    ])
  })

  it.each(['"https://elders.example/x"', '//elders.example', '"mailto:a@a.example"', '../geheim.html', '"a b"'])(
    'takes no page from outside the site: %s',
    async (page) => {
      writeCampaign()
      const text = postText(plain).replace('{ piece: voorbeeld-bankje }', `{ page: ${page} }`)
      write('calendar/voorjaar.yaml', `posts:${text}`)
      expect(lines((await readMaterial(root)).problems)).toEqual([
        `calendar/voorjaar.yaml:11:19 Unexpected \`${page.replaceAll('"', '')}\` for \`posts.0.link.page\`, expected a path on the site such as \`over.html\``,
      ])
    },
  )

  it('says at its place that a number of days is a slip of the hand', async () => {
    writeCampaign()
    const text = postText(plain, { when: '{ occasion: film, plusDays: 20270304, time: "10:00" }' })
    write('calendar/voorjaar.yaml', `posts:${text}`)
    expect(lines((await readMaterial(root)).problems)).toEqual([
      'calendar/voorjaar.yaml:9:39 Unexpected `20270304` for `posts.0.when.plusDays`, expected at most 730',
    ])
  })

  it('reports files of staff that are missing or no text', async () => {
    writeCampaign()
    rmSync(join(root, 'occasions.yaml'))
    write('channels.yaml', Uint8Array.from([0xff, 0xfe, 0x41]))
    expect(lines((await readMaterial(root)).problems)).toEqual([
      expect.stringContaining('Unexpected bytes that are no UTF-8, expected a text in UTF-8'),
      expect.stringContaining('Unexpected absence of the file, expected a list `occasions`'),
    ])
  })

  it('says with what to begin when the folder is no campaign, or the toolkit was not built', async () => {
    await expect(readMaterial(root)).rejects.toThrow(/without `campaign\.yaml`, expected the folder of a campaign/)
    writeCampaign()
    rmSync(join(root, 'data/content.json'))
    await expect(readMaterial(root)).rejects.toThrow(
      /content\.json`, expected a data file\. Bouw de toolkit eerst: `pnpm toolkit build`\./,
    )
  })

  it('says where data of another tool have another form', async () => {
    writeCampaign()
    write('data/project.json', '{\n  "schemaVersion": 2\n}\n')
    await expect(readMaterial(root)).rejects.toThrow(/2:20-2:21\s+error\s+Unexpected `2` for `schemaVersion`/)
    write('data/project.json', '{ "schemaVersion": ')
    await expect(readMaterial(root)).rejects.toThrow(/Haal `project\.json` uit de API/)
  })

  it('finds what flags point at instead', async () => {
    writeCampaign()
    write('elders/project.json', JSON.stringify({ ...exampleSnapshot, example: true }))
    const { material } = await readMaterial(root, {
      snapshot: join(root, 'elders/project.json'),
      site: join(root, 'nergens'),
      siteUrl: 'https://anders.example/',
    })
    expect(material.snapshot.example).toBe(true)
    expect(material.pages).toBeUndefined()
    expect(material.siteUrl).toBe('https://anders.example')
  })

  it('reads the clips that posts use, and goes on without a film', async () => {
    writeCampaign()
    write('film/manifest.json', JSON.stringify(exampleManifest))
    for (const name of ['de-kaart-16x9.mp4', 'de-kaart-16x9.vtt', 'de-kaart-16x9.srt']) write(`film/${name}`, name)
    write('calendar/voorjaar.yaml', `posts:${postText(`${plain}media: [{ clip: de-kaart }]\n`)}`)
    const { material } = await readMaterial(root)
    expect([...material.files.keys()].map((path) => path.slice(root.length))).toEqual([
      '/film/de-kaart-16x9.mp4',
      '/film/de-kaart-16x9.srt',
      '/film/de-kaart-16x9.vtt',
    ])
  })

  it('takes a folder in the place of a picture for a picture that is not there', async () => {
    writeCampaign()
    rmSync(join(root, 'beelden/deur.png'))
    mkdirSync(join(root, 'beelden/deur.png'))
    const { material } = await readMaterial(root)
    expect(material.files.size).toBe(0)
    symlinkSync(join(root, 'nergens'), join(root, 'calendar/verdwaald.yaml'))
    expect((await readMaterial(root)).problems.map(({ reason }) => reason)).toEqual([
      'Unexpected absence of the file, expected a list `posts`',
    ])
  })
})
