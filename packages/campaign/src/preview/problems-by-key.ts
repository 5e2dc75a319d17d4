import type { Place, Problem } from '@drempel/diagnostics'
import type { Material } from '../model/plan.ts'
import type { PlannedPost } from '../model/planned-post.ts'

/**
 * Problems by the key of the planned post that they are about: those between the first and last line of a post are about all its
 * channels, those at the words for one channel only about that one. The rest stands under the empty key.
 */
export function problemsByKey(
  posts: readonly PlannedPost[],
  material: Pick<Material, 'posts'>,
  problems: readonly Problem[],
): Map<string, Problem[]> {
  const keys = Map.groupBy(posts, ({ post }) => post.id)
  const spans = material.posts.flatMap(({ post, place: { file, yaml, path } }) => {
    const planned = keys.get(post.id) ?? []
    const own = planned.filter(({ channel }) => post.texts?.[channel.id] !== undefined)
    return [
      ...own.map(({ key, channel }) => ({ file, keys: [key], at: yaml.placeOf([...path, 'texts', channel.id]) })),
      { file, keys: planned.map(({ key }) => key), at: yaml.placeOf(path) },
    ]
  })
  const inFile = Map.groupBy(spans, ({ file }) => file)
  const found = new Map<string, Problem[]>()
  for (const problem of problems) {
    const span = inFile.get(problem.file ?? '')?.find(({ at }) => holds(at, problem))
    for (const key of span && span.keys.length > 0 ? span.keys : [''])
      found.set(key, [...(found.get(key) ?? []), problem])
  }
  return found
}

const holds = ({ start, end }: Place, { line }: Problem): boolean =>
  line !== undefined && line >= start.line && (line < end.line || (line === end.line && end.column > 1))
