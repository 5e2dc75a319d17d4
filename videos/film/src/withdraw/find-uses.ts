import type { ClipManifest, RenderedClip, RenderedStill } from '@drempel/storyboard'

/** What was made with a consent, and what remains of the manifest without it. */
export interface FoundUses {
  readonly outputs: readonly RenderedClip[]
  readonly stills: readonly RenderedStill[]
  readonly remaining: Pick<ClipManifest, 'outputs' | 'stills'>
}

/** Finds every film, clip and still that shows something which rests on this consent. */
export function findUses({ outputs, stills }: Pick<ClipManifest, 'outputs' | 'stills'>, consent: string): FoundUses {
  const usesIt = ({ uses }: RenderedClip | RenderedStill) => uses.consents.includes(consent)
  return {
    outputs: outputs.filter(usesIt),
    stills: stills.filter(usesIt),
    remaining: {
      outputs: outputs.filter((one) => !usesIt(one)),
      stills: stills.filter((one) => !usesIt(one)),
    },
  }
}

/** All files of what was found, with what they were, seen from the folder of the manifest. */
export const filesOf = ({ outputs, stills }: Pick<FoundUses, 'outputs' | 'stills'>): readonly FoundFile[] => [
  ...outputs.flatMap(({ clip, locale, format, path, sha256, poster, captions, transcript }) => {
    const of = `${clip} ${locale} ${format}`
    return [
      { of, path, sha256 },
      ...[poster, captions.vtt, captions.srt, transcript].map((other) => ({ of, path: other })),
    ]
  }),
  ...stills.map(({ still, locale, path, sha256 }) => ({ of: `${still} ${locale}`, path, sha256 })),
]

/** A file of something that was made. */
export interface FoundFile {
  /** Of what it is: `film nl 16:9`. */
  readonly of: string
  readonly path: string
  /** Its SHA-256 as the manifest names it, by which a copy elsewhere can be known. Absent for a file that is not listed by it. */
  readonly sha256?: string
}
