import type { Day } from '@drempel/core/calendar'
import { type Problem, problem } from '@drempel/diagnostics'
import { composeFilmOrClip } from '@drempel/storyboard'
import { materialOf } from '../compose/material-of.ts'
import type { Project } from '../read/read-project.ts'

/** Photographs and footage for a scene that is not there: nobody would ever see them, and nobody would be told. */
export function checkMedia(project: Project, today: Day): Problem[] {
  const { media } = project
  const { material } = materialOf(project, today)
  if (!media || !material) return []
  return media.value.media.flatMap(({ scene }, index) => {
    const [clip = '', own = ''] = scene.split('/')
    const result = composeFilmOrClip(clip, '16:9', 'nl', material)
    // A clip that is refused for another reason says so itself, when somebody asks for it.
    if (!result.ok && result.refusal.kind !== 'no-such-clip' && result.refusal.kind !== 'no-such-subject') return []
    const known = result.ok ? result.clip.scenes.map(({ id }) => id) : []
    if (known.includes(own)) return []
    return [
      problem({
        file: media.file,
        place: media.text.placeOf(['media', index, 'scene']),
        rule: 'media-scene',
        actual: scene,
        expected: known.map((id) => `${clip}/${id}`),
        reason: result.ok
          ? `Unexpected scene \`${scene}\`, expected ${known.map((id) => `\`${clip}/${id}\``).join(', ')}`
          : `Unexpected film or clip \`${clip}\`, expected a name from film list`,
      }),
    ]
  })
}
