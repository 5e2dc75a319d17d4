import type { Snapshot } from '@drempel/core/snapshot'
import { type Problem, problem } from '@drempel/diagnostics'
import type { Clip } from '@drempel/storyboard'
import type { Understood } from '../read/read-understood.ts'

/**
 * Every figure that a clip shows names its source in the picture, with the publisher and the year; and the source is in the
 * list of sources, where a reader can find it.
 */
export function checkFigures(
  clips: readonly Clip[],
  snapshot: Understood<Snapshot>,
  sources: ReadonlySet<string>,
): Problem[] {
  const { statistics } = snapshot.value
  const used = new Set(clips.flatMap(({ uses }) => uses.statistics))
  const at = (index: number, field?: string) => ({
    file: snapshot.file,
    place: snapshot.text.placeOf(field ? ['statistics', index, field] : ['statistics', index]),
  })
  return statistics.flatMap(({ id, source, publisher, year }, index) => {
    if (!used.has(id)) return []
    const problems: Problem[] = []
    if (!sources.has(source))
      problems.push(
        problem({
          ...at(index, 'source'),
          rule: 'figure-source',
          actual: source,
          reason: `Unexpected source \`${source}\` of the figure \`${id}\`, expected one from sources.yaml`,
          note: 'Write the source there, so that a viewer can look it up.',
        }),
      )
    const silent = clips.find(
      (clip) => clip.uses.statistics.includes(id) && !clip.scenes.some((scene) => saysSource(scene, publisher, year)),
    )
    if (silent)
      problems.push(
        problem({
          ...at(index),
          rule: 'figure-source-shown',
          reason: `Unexpected figure \`${id}\` in \`${silent.id}\` without its publisher and year in the picture, expected “${publisher}” and ${year} beside it`,
        }),
      )
    return problems
  })
}

function saysSource(scene: Clip['scenes'][number], publisher: string, year: number): boolean {
  if (scene.kind !== 'statistic') return false
  const said = scene.source.join(' ')
  return said.includes(publisher) && said.includes(String(year))
}
