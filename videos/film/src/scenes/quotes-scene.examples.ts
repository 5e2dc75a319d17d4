import type { QuotesScene } from '@drempel/storyboard'
import type { SceneExample } from './example.ts'
import { madeUpNames, madeUpPhoto, twoHundredCharacters } from './made-up.ts'

const quotes: QuotesScene = {
  kind: 'quotes',
  id: 'quotes',
  fromFrame: 0,
  durationFrames: 500,
  quotes: [
    {
      text: '‘We dachten dat we een plan nodig hadden. We hadden een tafel nodig.’',
      speaker: 'Noor, verzonnen',
      fromFrame: 30,
    },
    { text: '‘Ze vroegen of ik de sleutel wilde. Toen hoorde ik erbij.’', speaker: 'Jan, verzonnen', fromFrame: 170 },
    {
      text: '‘Nu staat er altijd iemand op als de deur opengaat.’',
      speaker: 'Een bezoeker, verzonnen',
      fromFrame: 310,
    },
  ],
  madeUp: 'verzonnen voorbeeld',
}

/** Edges of the wall with quotes. */
export const quotesExamples: readonly SceneExample[] = [
  { name: 'three', scene: quotes },
  { name: 'every consent withdrawn', scene: { ...quotes, quotes: [] } },
  { name: 'one', scene: { ...quotes, quotes: quotes.quotes.slice(0, 1) } },
  {
    name: 'five',
    scene: {
      ...quotes,
      quotes: [...quotes.quotes, ...quotes.quotes.slice(0, 2)].map((one, at) => ({ ...one, fromFrame: 20 + at * 90 })),
    },
  },
  {
    name: 'two hundred characters',
    scene: { ...quotes, quotes: quotes.quotes.map((one) => ({ ...one, text: twoHundredCharacters })) },
  },
  {
    name: 'emoji, right to left, one long word',
    scene: {
      ...quotes,
      quotes: quotes.quotes.map((one, at) => ({
        ...one,
        text: [madeUpNames.emoji, madeUpNames.rightToLeft, madeUpNames.oneWord][at] ?? one.text,
        speaker: [madeUpNames.rightToLeft, madeUpNames.emoji, madeUpNames.sixtyLetters][at] ?? one.speaker,
      })),
    },
  },
  { name: 'with a photograph', scene: { ...quotes, media: madeUpPhoto } },
]
