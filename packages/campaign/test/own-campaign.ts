import { createHash } from 'node:crypto'
import { copyFile, cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Snapshot } from '@drempel/core/snapshot'
import { parseYaml } from '@drempel/diagnostics'
import type { ClipManifest, RenderedClip } from '@drempel/storyboard'
import { calendarFileSchema } from '../src/model/post.ts'

const project = fileURLToPath(new URL('../../..', import.meta.url))
const desk = join(project, 'apps/campaign')
const fixtures = fileURLToPath(new URL('fixtures', import.meta.url))

/** A copy of the staff's folder, with project data and clips of its own. */
export interface OwnCampaign {
  /** The folder of the campaign. */
  readonly folder: string
  /** Its `project.json`. */
  readonly snapshotFile: string
  readonly snapshot: Snapshot
  /** Writes other project data in its place. */
  readonly writeSnapshot: (snapshot: Snapshot) => Promise<void>
}

/** Servers that the channels lead to, instead of those in the example. */
export interface OwnServers {
  readonly bluesky: { readonly url: string; readonly account: string }
  readonly mail: { readonly port: number; readonly account: string }
}

/**
 * Copies the staff's folder and puts everything beside it that it leans on. The project data are those of the example with
 * `example: false`: **invented records, which say that they permit what is tried**; without that nothing would be sent. The clips
 * are one film of 15 seconds under all the names that the calendar has.
 * @param content the toolkit as data.
 */
export async function makeOwnCampaign(root: string, content: string, servers: OwnServers): Promise<OwnCampaign> {
  const folder = join(root, 'campaign')
  await cp(desk, folder, {
    recursive: true,
    filter: (path) => !/node_modules|[/\\](out|logboek|approvals)$/.test(path),
  })
  const snapshotFile = join(root, 'project.json')
  const example: Snapshot = JSON.parse(await readFile(join(project, 'packages/content/snapshot/project.json'), 'utf8'))
  const snapshot = { ...example, example: false }
  const writeSnapshot = (next: Snapshot) => writeFile(snapshotFile, JSON.stringify(next))
  await writeSnapshot(snapshot)
  await makeClips(join(root, 'film'), folder)
  await writeFile(
    join(folder, 'campaign.yaml'),
    `content: ${JSON.stringify(content)}\nsnapshot: ../project.json\nclips: ../film/manifest.json\n`,
  )
  const channels = (await readFile(join(folder, 'channels.yaml'), 'utf8'))
    .replace('https://pds.overdedrempel.example', servers.bluesky.url)
    .replace('account: overdedrempel.example', `account: ${servers.bluesky.account}`)
    .replace('smtp://mail.overdedrempel.example:587', `smtp://127.0.0.1:${servers.mail.port}`)
    .replace('account: post@overdedrempel.example', `account: ${servers.mail.account}`)
  await writeFile(join(folder, 'channels.yaml'), channels)
  return { folder, snapshotFile, snapshot, writeSnapshot }
}

/** Lays a film, its captions and its poster ready under every name that the calendar asks for. */
async function makeClips(film: string, folder: string): Promise<void> {
  await mkdir(film)
  await copyFile(join(fixtures, 'clip.mp4'), join(film, 'clip.mp4'))
  await copyFile(join(desk, 'beelden/deur.png'), join(film, 'clip.png'))
  const words = 'Er staat een deur op een kier.'
  await writeFile(join(film, 'clip.vtt'), `WEBVTT\n\n00:00:01.000 --> 00:00:04.000\n${words}\n`)
  await writeFile(join(film, 'clip.srt'), `1\n00:00:01,000 --> 00:00:04,000\n${words}\n`)
  await writeFile(join(film, 'clip.html'), `<p>${words}</p>`)
  const bytes = await readFile(join(film, 'clip.mp4'))
  const names = await clipsIn(join(folder, 'calendar'))
  const outputs = names.map(
    (clip): RenderedClip => ({
      clip,
      kind: 'clip',
      title: clip,
      locale: 'nl',
      format: '1:1',
      path: 'clip.mp4',
      sha256: createHash('sha256').update(bytes).digest('hex'),
      bytes: bytes.length,
      widthPx: 1080,
      heightPx: 1080,
      frames: 375,
      durationMs: 15_000,
      loudness: { target: 'social', integratedLufs: -14, truePeakDbtp: -1.5 },
      scratchVoice: false,
      preview: false,
      example: false,
      asOf: '2026-11-23' as RenderedClip['asOf'],
      poster: 'clip.png',
      captions: { vtt: 'clip.vtt', srt: 'clip.srt' },
      transcript: 'clip.html',
      altText: 'Tekening van een groene voordeur die op een kier staat. Warm licht valt over de drempel.',
      uses: { statistics: [], consents: [], pieces: [], lessons: [], helplines: [], initiatives: [] },
      engine: { name: 'proef', version: '1', browser: 'geen' },
      key: 'a'.repeat(64),
    }),
  )
  const manifest: ClipManifest = { version: 2, outputs, stills: [] }
  await writeFile(join(film, 'manifest.json'), JSON.stringify(manifest))
}

const calendarFiles = ['1-winter', '2-naar-de-film', '3-lente', 'feestdagen', 'week-tegen-eenzaamheid']

async function clipsIn(folder: string): Promise<string[]> {
  const texts = await Promise.all(calendarFiles.map((name) => readFile(join(folder, `${name}.yaml`), 'utf8')))
  const posts = texts.flatMap((text) => calendarFileSchema.parse(parseYaml(text, { file: 'calendar' }).value).posts)
  const media = posts.flatMap((post) => post.media ?? [])
  return [...new Set(media.flatMap((one) => ('clip' in one ? [one.clip] : [])))]
}
