import type { PlannedMedia } from '../../model/planned-post.ts'
import { postRule } from '../rule.ts'

export const mediaChanged = postRule({
  id: 'media-changed',
  why: {
    nl: 'Wat we versturen, moet het bestand zijn dat is gemaakt en bekeken. Is een bestand daarna vervangen, dan klopt er iets niet.',
    en: 'What we send must be the file that was rendered and looked at.',
  },
  source: 'campaign.md §6 T1',
  examples: [
    {
      posts: [{ media: [{ picture: 'beelden/deur.png', alt: 'Een groene deur die op een kier staat.' }] }],
      problems: [],
    },
    {
      posts: [{ media: [{ still: 'open-graph-voorbeeld' }] }],
      problems: [
        {
          at: 'media.0',
          reason:
            'Unexpected other file `open-graph-voorbeeld.png` than the manifest says, expected the one that was rendered',
        },
      ],
    },
  ],
  check({ media }, { material }) {
    return media.flatMap((one, index) =>
      filesOf(one).flatMap(({ path, sha256 }) => {
        const facts = material.files.get(path)
        if (facts?.sha256 === sha256) return []
        const name = path.split(/[\\/]/).at(-1)
        return [
          {
            path: ['media', index],
            reason: facts
              ? `Unexpected other file \`${name}\` than the manifest says, expected the one that was rendered`
              : `Unexpected absence of \`${name}\`, expected the file on disk`,
            note: 'Maak de filmpjes opnieuw met `pnpm film render clips`, of zet het goede bestand terug.',
          },
        ]
      }),
    )
  },
})

/** The files of which the plan knows what is in them. */
const filesOf = ({ path, sha256, captions }: PlannedMedia) => [
  { path, sha256 },
  ...(captions ? [{ path: captions.vttPath, sha256: captions.vttSha256 }] : []),
]
