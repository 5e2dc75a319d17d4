import type { Material } from '../model/plan.ts'
import type { Words } from '../words/words.ts'
import type { Finding } from './finding.ts'

/** Whether what the campaign leans on is there. That the toolkit and the project data could be read is known by then. */
export function examineMaterial({ content, snapshot, clips, posts }: Material, words: Words): Finding[] {
  const rendered = new Set(clips?.manifest.outputs.map(({ clip }) => clip))
  const wanted = new Set(
    posts.flatMap(({ post }) => (post.media ?? []).flatMap((media) => ('clip' in media ? [media.clip] : []))),
  )
  const missing = [...wanted].filter((clip) => !rendered.has(clip)).sort()
  const complete = missing.length === 0
  return [
    { of: 'content.json', ok: true, says: words.doctor.content(content.pieces.length) },
    {
      of: 'project.json',
      ok: !snapshot.example,
      says: snapshot.example ? words.example : words.doctor.realSnapshot(snapshot.asOf),
    },
    {
      of: 'manifest.json',
      ok: complete,
      says: complete ? words.doctor.clips(rendered.size) : words.missingClips(missing),
    },
  ]
}
