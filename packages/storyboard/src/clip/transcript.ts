import { frameToMs } from '../format/format.ts'
import type { Scene } from '../scene/scene.ts'
import type { Clip } from './clip.ts'

const seen: { [Kind in Scene['kind']]: (scene: Extract<Scene, { kind: Kind }>) => string[] } = {
  title: ({ name, title }) => [`Een voordeur gaat open, warm licht valt over de drempel. Tekst: ${name}. ${title}.`],
  map: ({ initiatives, countOf, where }) => [
    `De kaart van Nederland bij avond. Er gaan lichten aan, ${where}. Tekst: ${initiatives} ${countOf}, ${where}.`,
  ],
  statistic: ({ shown, statement, source }) => [`Een cijfer in beeld: ${shown}. ${statement} ${source.join(' ')}`],
  call: ({ title, address, helpline, credits }) => [
    `Tekst: ${title} ${address}. Ernaast een code om te scannen met hetzelfde adres. ${helpline.words}, ${helpline.phone}.`,
    credits.join(' '),
  ],
}

const clock = (frame: number): string => {
  const seconds = Math.floor(frameToMs(frame) / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** Everything that is to be seen and read in a clip, as plain text: for who does not see it, and for who cannot play it. */
export function renderTranscript(clip: Clip): string {
  const parts = clip.scenes.map((scene) => {
    const end = scene.fromFrame + scene.durationFrames
    const said = clip.cues.filter(({ fromFrame }) => fromFrame >= scene.fromFrame && fromFrame < end)
    const words = said.map(({ lines }) => `Ondertitel: ${lines.join(' ')}`)
    return [`[${clock(scene.fromFrame)}]`, ...seen[scene.kind](scene as never), ...words].join('\n')
  })
  const mark = clip.example
    ? ['Voorbeeldgegevens: aantallen en namen zijn verzonnen. Dat staat de hele tijd in beeld.']
    : []
  return `${[clip.title, ...mark, ...parts, 'Er is geen geluid.'].join('\n\n')}\n`
}
