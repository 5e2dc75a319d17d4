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
  const files = new Set(problems.map(({ file }) => file))
  const keysAt = keysByLine(posts, {
    posts: material.posts.filter(({ place }) => files.has(place.file)),
  })
  const found = new Map<string, Problem[]>()
  for (const problem of problems) {
    for (const key of keysAt.get(lineName(problem.file, problem.line)) ?? ['']) {
      const there = found.get(key)
      if (there) there.push(problem)
      else found.set(key, [problem])
    }
  }
  return found
}

const lineName = (file = '', line = 0) => `${file}:${line}`

/** Keys of the planned posts that every line of the calendar is about. The words for one channel lie within their post. */
function keysByLine(posts: readonly PlannedPost[], material: Pick<Material, 'posts'>): Map<string, readonly string[]> {
  const planned = Map.groupBy(posts, ({ post }) => post.id)
  const keysAt = new Map<string, readonly string[]>()
  const mark = (file: string, at: Place, keys: readonly string[]) => {
    // A block of YAML ends at the beginning of the line after it.
    const last = at.end.column > 1 ? at.end.line : at.end.line - 1
    for (let line = at.start.line; line <= last; line += 1) keysAt.set(lineName(file, line), keys)
  }
  for (const { post, place } of material.posts) {
    const own = planned.get(post.id)
    if (!own) continue
    mark(
      place.file,
      place.yaml.placeOf(place.path),
      own.map(({ key }) => key),
    )
    for (const { key, channel } of own) {
      if (post.texts?.[channel.id] === undefined) continue
      mark(place.file, place.yaml.placeOf([...place.path, 'texts', channel.id]), [key])
    }
  }
  return keysAt
}
