import type { EndScene } from '@drempel/storyboard'
import type { SceneExample } from './example.ts'

const end: EndScene = {
  kind: 'end',
  id: 'end',
  fromFrame: 0,
  durationFrames: 90,
  name: 'Over de drempel',
  title: 'Doe iets wat bij je past',
  address: 'voorbeeld.example',
  url: 'https://voorbeeld.example/',
  credits: ['Stand van 24 november 2026.', 'Kaart: Zubayer Rahman, svg-maps (CC BY 4.0), bewerkt.'],
}

/** Edges of the last picture. */
export const endExamples: readonly SceneExample[] = [
  { name: 'as it is', scene: end },
  { name: 'no credits', scene: { ...end, credits: [] } },
  {
    name: 'long words',
    scene: {
      ...end,
      title: 'Doe deze week iets kleins wat bij jou en jouw buurt past',
      address: 'een-heel-lang-adres-van-de-toolkit.voorbeeld.example/meedoen',
      credits: [
        ...end.credits,
        'Foto: Verzonnen Fotograaf, met toestemming.',
        'Verhaal samengesteld uit meer dan een leven.',
      ],
    },
  },
]
