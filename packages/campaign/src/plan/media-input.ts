import type { PlannedMedia } from '../model/planned-post.ts'
import type { Post } from '../model/post.ts'
import type { Adaptation } from './adaptation.ts'
import type { Moment } from './consent.ts'
import type { PlanContext } from './context.ts'
import type { Report } from './report.ts'

/** What a file becomes in a post: the file, or nothing with the reason taken down. */
export type MediaPlan = Omit<PlannedMedia, 'name'> | undefined

/** Everything that decides the files of a post on a channel. */
export interface MediaInput {
  readonly post: Post
  readonly adaptation: Adaptation
  readonly moment: Moment
  readonly context: PlanContext
  readonly report: Report
}

/** Says that a file of a rendering is not where the manifest says. */
export function missingFile(report: Report, index: number, path: string): undefined {
  report(['media', index], {
    rule: 'media-file',
    reason: `Unexpected absence of \`${path}\`, expected the file that the manifest of the clips names`,
    actual: path,
    note: 'Maak de filmpjes opnieuw met `pnpm film render clips`.',
  })
  return undefined
}
