import type { Problem } from '@drempel/diagnostics'
import type { Coverage } from '../check/coverage/coverage.ts'
import type { Approval } from '../model/approval.ts'
import type { PlannedPost } from '../model/planned-post.ts'
import type { TextMeasure } from '../platform-rules/measure-text.ts'

/** A file as the page can show it. */
export interface PreviewFile {
  /** Address of the file as seen from the page. */
  readonly href: string
  /** The file itself as a `data:` address, when it is small enough to travel in the page. */
  readonly data?: string
}

/** What the preview shows beside the plan. */
export interface PreviewOptions {
  readonly approvals: readonly Approval[]
  /** Problems of each planned post, by key; those under the empty key belong to no post. */
  readonly problems: ReadonlyMap<string, readonly Problem[]>
  /** How long the texts of a planned post are, as its platform counts them. */
  readonly countsOf: (planned: PlannedPost) => readonly TextMeasure[]
  /** What all posts together are about. Absent: the page shows only some of them. */
  readonly coverage?: Coverage
  /** Pictures, films, stills and captions by their path. One that is not in here is only named. */
  readonly files: ReadonlyMap<string, PreviewFile>
  /** `@font-face` rules with the fonts in them. Absent: the faces of the device. */
  readonly fontCss?: string
  /** Now, as an instant in UTC. */
  readonly now: string
}
