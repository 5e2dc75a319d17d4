import { copyFile, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { palette } from '@drempel/brand'
import { openBrowser } from '@drempel/browser'
import { exampleSnapshotFile } from '@drempel/content'
import { type Clip, type Format, formats } from '@drempel/storyboard'
import { composeClips } from '../src/compose/compose-clips.ts'
import { readProject } from '../src/read/read-project.ts'
import { openStudio, type Studio } from '../src/render/studio.ts'
import { madeUpPhoto } from '../src/scenes/made-up.ts'

/** Makes the pictures of the guide and of the readmes anew, from the example: `node videos/film/handleiding/make-pictures.ts`. */
const shapes = Object.keys(formats) as Format[]
const card = 'kaart-portiekkoffie'
const initiative = 'initiatief-de-lange-stoep'
const scenesShown = ['opening', 'drie-kleine-dingen', 'aan-de-keukentafel', 'doe-iets-kleins']

/** A picture on a sheet: a frame of a clip, and how high it stands there. */
interface Shown {
  readonly clip: Clip
  readonly frame: number
  readonly heightPx: number
}

const project = await readProject(exampleSnapshotFile)
const { clips } = composeClips(project, { ids: [card, 'film', 'de-kaart', initiative], formats: shapes }, '2026-11-24')
const cards = clips.filter(({ id }) => id === card)
const cardIn = (format: Format): Clip => cards.find((clip) => clip.format === format) as Clip
const [lying, film] = [cardIn('16:9'), clips.find(({ id }) => id === 'film') as Clip]

/** A second before its first step the card lies still, with all that stands on its front. */
const onFront = ({ scenes }: Clip): number => {
  const scene = scenes.find(({ kind }) => kind === 'card')
  return scene?.kind === 'card' ? scene.fromFrame + (scene.steps[0]?.fromFrame ?? scene.durationFrames) - 30 : 0
}

const retitled: Clip = {
  ...lying,
  scenes: lying.scenes.map((scene) => (scene.kind === 'card' ? { ...scene, title: 'Koffie in het portiek' } : scene)),
}
const inFilm = (id: string): Shown => {
  const scene = film.scenes.find((one) => one.id === id) ?? (film.scenes[0] as Clip['scenes'][number])
  return { clip: film, frame: scene.fromFrame + scene.durationFrames - 12, heightPx: 332 }
}
/** The same card with the made-up photograph, as a line in `media.yaml` puts it there. */
const withPhoto = (clip: Clip): Clip => ({
  ...clip,
  scenes: clip.scenes.map((scene) => (scene.kind === 'card' ? { ...scene, media: madeUpPhoto } : scene)),
})
/** A clip in a shape, at the end of a scene. */
const atEndOf = (id: string, format: Format, kind: Clip['scenes'][number]['kind']): Shown => {
  const clip = clips.find((one) => one.id === id && one.format === format) as Clip
  const scene = clip.scenes.find((one) => one.kind === kind) ?? (clip.scenes[0] as Clip['scenes'][number])
  return { clip, frame: scene.fromFrame + scene.durationFrames - 12, heightPx: 300 }
}
const heightsPx: Readonly<Record<Format, number>> = { '16:9': 250, '1:1': 250, '4:5': 300, '9:16': 355 }

const studio = await openStudio(1)
const folder = await mkdtemp(join(tmpdir(), 'drempel-guide-'))
const browser = await openBrowser()
try {
  const inShapes = cards.map((clip): Shown => ({ clip, frame: onFront(clip), heightPx: heightsPx[clip.format] }))
  await sheet('vier-vormen', inShapes, 400)
  const change = [lying, retitled].map((clip): Shown => ({ clip, frame: onFront(clip), heightPx: 332 }))
  await sheet('tekst-veranderen', change, 372)
  await copyFile(new URL('../src/scenes/example-photo.jpg', import.meta.url), await placeOfPhoto(studio))
  const photo = [lying, withPhoto(lying), withPhoto(cardIn('9:16'))]
  await sheet(
    'foto-toevoegen',
    photo.map((clip): Shown => ({ clip, frame: onFront(clip), heightPx: clip.format === '9:16' ? 355 : 268 })),
    395,
  )
  await sheet('scenes', scenesShown.map(inFilm), 720)
  const readme = [
    atEndOf('film', '16:9', 'windows'),
    { clip: cardIn('4:5'), frame: onFront(cardIn('4:5')), heightPx: 300 },
    atEndOf('de-kaart', '9:16', 'map'),
    atEndOf(initiative, '9:16', 'initiative'),
  ]
  await sheet('../../pictures/film', readme, 340)
  const [first] = readme as [Shown]
  await studio.still(first.clip, first.frame, join(import.meta.dirname, '../pictures/still.png'), { scale: 0.5 })
} finally {
  await browser.close()
  await studio.close()
  await rm(folder, { recursive: true, force: true })
}

/** Where the studio looks for that photograph. */
async function placeOfPhoto({ cacheFolder }: Studio): Promise<string> {
  const file = join(cacheFolder, madeUpPhoto.src)
  await mkdir(dirname(file), { recursive: true })
  return file
}

/** Lays pictures side by side on the paper of the brand. */
async function sheet(name: string, shown: readonly Shown[], heightPx: number): Promise<void> {
  const images: string[] = []
  for (const one of shown) images.push(await image(studio, one))
  const page = await browser.newPage({ viewport: { width: 1240, height: heightPx } })
  const looks = `body{margin:0;padding:20px;background:${palette.paper};display:flex;flex-wrap:wrap;gap:16px;align-items:flex-start;box-sizing:border-box}img{border-radius:4px}`
  await page.setContent(`<style>${looks}</style>${images.join('')}`)
  await page.screenshot({ path: join(import.meta.dirname, 'beelden', `${name}.png`) })
  await page.close()
}

async function image({ still }: Studio, { clip, frame, heightPx }: Shown): Promise<string> {
  const file = join(folder, 'picture.png')
  await still(clip, frame, file, { scale: 0.5 })
  const base64 = (await readFile(file)).toString('base64')
  return `<img alt="" height="${heightPx}" src="data:image/png;base64,${base64}">`
}
