import { type Problem, type ProblemFields, problem } from '@drempel/diagnostics'
import type { Place } from '../model/plan.ts'

/** What is said of something at a place in a file: a problem without the place. */
export type Finding = Omit<ProblemFields, 'file' | 'place'>

/** Takes down a finding at a path, seen from what is being looked at: `['text']`. */
export type Report = (path: readonly PropertyKey[], finding: Finding) => void

/** Where a path within something stands in its file. Looking it up costs time: only for problems. */
export const placeAt = ({ yaml, path }: Place, inner: readonly PropertyKey[]) => yaml.placeOf([...path, ...inner])

/**
 * Takes down what is found at one place of the calendar. The same finding at the same spot is said once, however many
 * channels it touches.
 */
export function reporter(place: Place, problems: Problem[]): Report {
  const said = new Set<string>()
  return (path, finding) => {
    const key = `${path.map(String).join('.')} ${finding.reason}`
    if (said.has(key)) return
    said.add(key)
    problems.push(problem({ ...finding, file: place.file, place: placeAt(place, path) }))
  }
}
