import type { CreditsScene } from '@drempel/storyboard'
import type { SceneExample } from './example.ts'
import { madeUpNames, madeUpPhoto } from './made-up.ts'

const credits: CreditsScene = {
  kind: 'credits',
  id: 'credits',
  fromFrame: 0,
  durationFrames: 300,
  groups: [
    { heading: 'Makers', lines: ['Over de drempel', 'Gemaakt met subsidie van ZonMw'] },
    { heading: 'Bron van het cijfer', lines: ['Gezondheidsmonitor Volwassenen en Ouderen 2022, GGD’en, CBS en RIVM'] },
    {
      heading: 'Beeld en letters',
      lines: [
        'Kaart: Zubayer Rahman, svg-maps (CC BY 4.0), bewerkt',
        'Bricolage Grotesque en Atkinson Hyperlegible Next (SIL Open Font License)',
      ],
    },
    { heading: 'Gegevens', lines: ['Stand van 23 november 2026', 'Voorbeeldgegevens, verzonnen'] },
  ],
}

/** Edges of the credits. */
export const creditsExamples: readonly SceneExample[] = [
  { name: 'four groups', scene: credits },
  { name: 'none', scene: { ...credits, groups: [] } },
  { name: 'one', scene: { ...credits, groups: credits.groups.slice(0, 1) } },
  {
    name: 'forty names',
    scene: {
      ...credits,
      groups: [
        { heading: 'Initiatieven', lines: Array.from({ length: 40 }, (_, at) => `Verzonnen initiatief ${at + 1}`) },
        ...credits.groups,
      ],
    },
  },
  {
    name: 'names of any letters',
    scene: { ...credits, groups: [{ heading: 'Makers', lines: Object.values(madeUpNames) }, ...credits.groups] },
  },
  { name: 'with a photograph', scene: { ...credits, media: madeUpPhoto } },
]
