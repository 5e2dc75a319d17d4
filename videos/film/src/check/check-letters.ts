import { type Problem, problem } from '@drempel/diagnostics'
import type { Clip } from '@drempel/storyboard'
import { filmFaces, oneOf } from '../composition/fonts.ts'
import type { Project } from '../read/read-project.ts'
import { placeOfClip } from './place-of-clip.ts'

const carried = oneOf(filmFaces)

/** What draws nothing of its own: spaces, joiners, marks of direction, and the choice between two forms of a sign. */
const unseen = /[\p{White_Space}\p{Default_Ignorable_Code_Point}]/u

/** Fields of a scene that are for machines; the others are read by people. */
const forMachines: ReadonlySet<string> = new Set(['id', 'kind', 'drawing', 'src', 'url'])

/**
 * Letters that none of our faces has. Whatever the machine has would stand in for them: another look on every machine, or an
 * empty box. One problem for each place where such words are written.
 */
export function checkLetters(clips: readonly Clip[], project: Project): Problem[] {
  const found = new Map<string, Problem>()
  for (const clip of clips)
    for (const words of wordsIn([clip.scenes, clip.cues])) {
      const letter = missingLetter(words)
      if (letter === undefined) continue
      const place = placeOfClip(clip.id, project)
      const code = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
      found.set(
        JSON.stringify([place.file, words]),
        problem({
          ...place,
          rule: 'letters',
          actual: letter,
          reason: `Unexpected letter \`${letter}\` (U+${code}) in “${words}” in \`${clip.id}\`, expected Latin, Arabic, Cyrillic, Greek or Hebrew letters, or emoji`,
          note: 'Write it in other letters as well, or ask who makes the film for a face that has them.',
        }),
      )
    }
  return [...found.values()]
}

/** The first letter of these words that the film has no face for. */
export const missingLetter = (words: string): string | undefined =>
  [...words].find((letter) => !carried.test(letter) && !unseen.test(letter))

/** Every text in a value that people read. */
function wordsIn(value: unknown, name = ''): string[] {
  if (typeof value === 'string') return forMachines.has(name) ? [] : [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => wordsIn(one, Array.isArray(value) ? name : key))
}
