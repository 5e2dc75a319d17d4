import { parseDay } from '@drempel/core/calendar'
import { clipCatalogue } from '@drempel/storyboard'
import type { Material } from '../model/plan.ts'

/**
 * Names of the film and the clips that can be made of this material, made or not. Composes each of them, so it is asked only when one
 * is missing.
 * @param today day on which consents must hold.
 */
export function knownClips(
  { content, snapshot }: Pick<Material, 'content' | 'snapshot'>,
  today: string,
): readonly string[] {
  const [day, helpline] = [parseDay(today), content.helplines.find(({ role }) => role === 'listening')]
  if (!day || !helpline) return []
  const { pieces, filmScript } = content
  return clipCatalogue({ snapshot, pieces, helpline, today: day, ...(filmScript ? { script: filmScript } : {}) }).map(
    ({ id }) => id,
  )
}
