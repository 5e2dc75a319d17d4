import { type Problem, problem } from '@drempel/diagnostics'
import type { Clip } from '@drempel/storyboard'
import type { Project } from '../read/read-project.ts'
import { type FlashFinding, mostFlashes } from './flash/count-flashes.ts'
import { momentOf, type PictureFinding } from './picture/check-pictures.ts'
import type { WordsRule } from './picture/check-words.ts'
import { placeOfClip } from './place-of-clip.ts'

/** How to mend it, for who writes the words and for who draws the scene. */
const notes: Readonly<Record<WordsRule, string>> = {
  'type-size': 'Write it shorter, so that it fits at a size that can be read.',
  'safe-box': 'Platforms lay their buttons there. Write it shorter, or move it in the scene.',
  'cut-off': 'Write it shorter; what is cut off nobody can read.',
  overlap: 'Write one of them shorter, or give the scene more room.',
  contrast: 'Choose another photograph or another place for its focus, or put a ground behind the words.',
}

/**
 * What was seen in pictures, as problems at the words that cause them. The same words with the same trouble in several clips,
 * shapes and frames are one problem, with where it was seen first.
 */
export function problemsOfPictures(findings: readonly PictureFinding[], project: Project): Problem[] {
  const first = new Map<string, { finding: PictureFinding; others: Set<string> }>()
  for (const finding of findings) {
    const key = JSON.stringify([finding.rule, finding.text, placeOfClip(finding.clip.id, project).file])
    const known = first.get(key)
    if (known) known.others.add(nameOf(finding.clip))
    else first.set(key, { finding, others: new Set() })
  }
  return [...first.values()].map(({ finding, others }) => {
    const { rule, text, reason, clip, frame } = finding
    others.delete(nameOf(clip))
    const also = others.size === 0 ? '' : `, and in ${others.size} more`
    return problem({
      ...placeOfClip(clip.id, project),
      rule: `picture-${rule}`,
      reason: `${reason}: “${text}” in ${nameOf(clip)} at ${momentOf(clip, frame)}${also}`,
      note: notes[rule],
    })
  })
}

/** Flashes of a clip, as problems. Red ones are told apart: they harm sooner, and another colour mends them. */
export const problemsOfFlashing = (clip: Clip, findings: readonly FlashFinding[], project: Project): Problem[] =>
  findings.map(({ kind, fromFrame, flashes }) =>
    problem({
      ...placeOfClip(clip.id, project),
      rule: 'flashing',
      reason: `Unexpected ${flashes}${kind === 'red' ? ' red' : ''} flashes in a second in ${nameOf(clip)} from ${momentOf(clip, fromFrame)}, expected at most ${mostFlashes}`,
      note: 'It can bring on a seizure. Take out the footage that flashes, or let it change more slowly.',
    }),
  )

const nameOf = ({ id, locale, format }: Clip): string => `\`${id}\` ${locale} ${format}`
