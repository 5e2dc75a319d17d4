import type { Clip } from '../clip/clip.ts'
import { frameToMs } from '../format/format.ts'
import type { Locale } from '../locale/locale.ts'
import { isWithin } from '../reading/check-reading.ts'
import type { Scene } from '../scene/scene.ts'
import { seenIn } from './seen.ts'

/** What a transcript says of itself. */
const frame: Readonly<
  Record<Locale, Readonly<Record<'of' | 'example' | 'said' | 'read' | 'silent' | 'length', string>>>
> = {
  nl: {
    of: 'uitgeschreven',
    example: 'Voorbeeldgegevens: aantallen en namen zijn verzonnen. Dat staat de hele tijd in beeld.',
    said: 'Stem',
    read: 'Ondertitel',
    silent: 'Er wordt niets gezegd. Alle woorden staan in beeld.',
    length: 'Lengte',
  },
  en: {
    of: 'written out',
    example: 'Example data: numbers and names are made up. The picture says so all the time.',
    said: 'Voice',
    read: 'Caption',
    silent: 'Nothing is said. All words are in the picture.',
    length: 'Length',
  },
}

const clock = (frames: number): string => {
  const seconds = Math.floor(frameToMs(frames) / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const time = (frames: number): string =>
  `<time datetime="PT${Math.floor(frameToMs(frames) / 1000)}S">${clock(frames)}</time>`

/**
 * Everything that is to be seen, heard and read in a clip, scene by scene with its time, as a page of its own: for who does
 * not see or hear it, and for who cannot play it. Valid HTML; all text is escaped.
 */
export function renderTranscript(clip: Clip): string {
  const words = frame[clip.locale]
  const title = `${clip.title}, ${words.of}`
  const silence = clip.speech.length === 0 ? [words.silent] : []
  const opening = [
    `<p>${[`${words.length}: ${time(clip.durationFrames)}.`, ...silence].join(' ')}</p>`,
    ...(clip.example ? [`<p><strong>${words.example}</strong></p>`] : []),
  ]
  return `<!doctype html>
<html lang="${clip.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${opening.join('\n')}
${clip.scenes.map((scene, index) => section(clip, scene, index)).join('\n')}
</main>
</body>
</html>
`
}

/** One scene: what is seen, then what is said, or read where nobody speaks. */
function section(clip: Clip, scene: Scene, index: number): string {
  const words = frame[clip.locale]
  const read = clip.cues.filter((cue) => isWithin(cue, scene)).map(({ lines }) => lines.join(' '))
  const label = clip.speech.length === 0 ? words.read : words.said
  const heading = `scene-${index + 1}`
  return [
    `<section aria-labelledby="${heading}">`,
    `<h2 id="${heading}">${time(scene.fromFrame)}</h2>`,
    ...seenIn(scene, clip.locale).map((text) => `<p>${marked(text, scene)}</p>`),
    ...(read.length === 0 ? [] : [`<p><b>${label}:</b> ${marked(read.join(' '), scene)}</p>`]),
    '</section>',
  ].join('\n')
}

/** Escaped, with words in another language marked as such, so that a screen reader speaks them well. */
const marked = (text: string, scene: Scene): string =>
  foreignIn(scene).reduce(
    (html, { text: foreign, locale }) =>
      html.replaceAll(escaped(foreign), () => `<span lang="${locale}">${escaped(foreign)}</span>`),
    escaped(text),
  )

function foreignIn(scene: Scene): { text: string; locale: Locale }[] {
  if (scene.kind === 'quotes')
    return scene.quotes.flatMap(({ text, locale }) => (locale === undefined ? [] : [{ text, locale }]))
  if (scene.kind === 'lesson' && scene.textLocale !== undefined) return [{ text: scene.text, locale: scene.textLocale }]
  return []
}
