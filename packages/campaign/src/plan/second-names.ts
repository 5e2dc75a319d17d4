import { type Problem, problem } from '@drempel/diagnostics'
import type { Place } from '../model/plan.ts'
import { placeAt } from './report.ts'

/** A thing with a name, and where it stands. */
export interface Named {
  readonly id: string
  readonly place: Place
}

/**
 * Which of these have a name that was there before; each is taken down with the place of the first.
 * @param what what they are: `post`.
 */
export function secondNames(named: readonly Named[], what: string, problems: Problem[]): ReadonlySet<number> {
  const first = new Map<string, Place>()
  const second = new Set<number>()
  for (const [index, { id, place }] of named.entries()) {
    const before = first.get(id)
    if (!before) {
      first.set(id, place)
      continue
    }
    second.add(index)
    const { start } = placeAt(before, ['id'])
    problems.push(
      problem({
        file: place.file,
        place: placeAt(place, ['id']),
        rule: 'second-name',
        reason: `Unexpected second ${what} with the id \`${id}\`, expected one`,
        actual: id,
        note: `De eerste staat in ${before.file}:${start.line}:${start.column}. Geef deze een andere naam.`,
      }),
    )
  }
  return second
}
