import type { Problem } from '@drempel/diagnostics'
import type { Project } from '../read/read-project.ts'

/** A place in the material. */
export interface MaterialPlace {
  readonly file: string
  readonly place?: Problem['place']
}

/** Where the words of a film, clip or still are written: in a piece, in the script, or in the snapshot. */
export function placeOfClip(id: string, { pieces, script, snapshot }: Project): MaterialPlace {
  const inSnapshot = { file: snapshot?.file ?? 'project.json' }
  const [, kind, rest] = /^(kaart|verhaal|open-graph|initiatief)-(.+)$/.exec(id) ?? []
  if (id === 'film' && script) return { file: script.file }
  if (kind === 'initiatief' && snapshot) {
    const index = snapshot.value.initiatives.findIndex((one) => one.id === rest)
    return index < 0 ? inSnapshot : { ...inSnapshot, place: snapshot.text.placeOf(['initiatives', index, 'name']) }
  }
  const lesson = snapshot?.value.lessons.findIndex((one) => one.id === id || `les-${one.id}` === id) ?? -1
  if (lesson >= 0 && snapshot) return { ...inSnapshot, place: snapshot.text.placeOf(['lessons', lesson, 'text']) }
  const piece = pieces.find(({ value }) => value.slug === rest)
  return piece ? { file: piece.file, place: piece.text.placeOf(['title']) } : inSnapshot
}
