import type { Snapshot } from '@drempel/core/snapshot'
import type { ToolkitContent } from '@drempel/core/toolkit'
import type { Problem, YamlText } from '@drempel/diagnostics'
import type { ClipManifest } from '@drempel/storyboard'
import type { Approval } from './approval.ts'
import type { Channel } from './channel.ts'
import type { Occasion } from './occasion.ts'
import type { PlannedPost } from './planned-post.ts'
import type { Post } from './post.ts'

/** Where something stands, so that a problem finds its line. `path` leads from the root of the file: `['posts', 3]`. */
export interface Place {
  readonly file: string
  readonly yaml: YamlText
  readonly path: readonly PropertyKey[]
}

/** What is known of a file on disk that a post uses. */
export interface FileFacts {
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly sha256: string
  /** Its size. */
  readonly bytes: number
  /** What its head says when it is a PNG or JPEG. */
  readonly picture?: {
    readonly mime: 'image/png' | 'image/jpeg'
    readonly widthPx: number
    readonly heightPx: number
  }
}

/** The folder of the communications staff as it was read, with the data that it leans on. */
export interface Material {
  /** Folder of the campaign, absolute. */
  readonly folder: string
  readonly posts: readonly { readonly post: Post; readonly place: Place }[]
  readonly channels: readonly { readonly channel: Channel; readonly place: Place }[]
  readonly occasions: readonly { readonly occasion: Occasion; readonly place: Place }[]
  readonly approvals: readonly Approval[]
  readonly content: ToolkitContent
  readonly snapshot: Snapshot
  /** Manifest of the film, with its folder; absent when nothing was rendered. */
  readonly clips?: { readonly folder: string; readonly manifest: ClipManifest }
  /**
   * Files that the posts use and that could be read, by absolute path: own pictures, and of the clips and stills that a post
   * names the film, its captions and its poster. A path that is not in it is not there or cannot be read.
   */
  readonly files: ReadonlyMap<string, FileFacts>
  /** Address of the published toolkit, without a slash at its end. */
  readonly siteUrl: string
  /** Paths of the pages of the built site, such as `/kaarten/portiekkoffie.html`; absent when it was not built. */
  readonly pages?: ReadonlySet<string>
}

/** The plan: what will go where and when, and everything that is wrong with it. */
export interface Plan {
  /** The planned posts by due time, then key. */
  readonly posts: readonly PlannedPost[]
  readonly problems: readonly Problem[]
}
