import type { CallScene } from '@drempel/storyboard'
import type { SceneExample } from './example.ts'
import { madeUpPhoto } from './made-up.ts'

const call: CallScene = {
  kind: 'call',
  id: 'call',
  fromFrame: 0,
  durationFrames: 180,
  title: 'Wat kan er in jouw straat?',
  address: 'voorbeeld.example',
  url: 'https://voorbeeld.example/',
  helpline: { words: 'Nu iemand nodig? Bel de Verzonnen Lijn', phone: '000 0000 000' },
  credits: ['Stand van 24 november 2026.', 'Kaart: Zubayer Rahman, svg-maps (CC BY 4.0), bewerkt.'],
}

/** Edges of what to do now. */
export const callExamples: readonly SceneExample[] = [
  { name: 'as it is', scene: call },
  {
    name: 'long line to call',
    scene: { ...call, helpline: { ...call.helpline, words: 'Need to talk to somebody now? Call De Verzonnen Lijn' } },
  },
  { name: 'no credits', scene: { ...call, credits: [] } },
  {
    name: 'long address',
    scene: { ...call, address: 'een-heel-lang-adres-van-de-toolkit.voorbeeld.example/meedoen' },
  },
  {
    name: 'long words',
    scene: {
      ...call,
      title: 'Welk bewonersinitiatief begint er binnenkort in jouw straat?',
      helpline: {
        words: 'Nu iemand nodig die luistert? Bel gratis en anoniem de Verzonnen Lijn',
        phone: '000 0000 000',
      },
    },
  },
  { name: 'with a photograph', scene: { ...call, media: madeUpPhoto } },
]
