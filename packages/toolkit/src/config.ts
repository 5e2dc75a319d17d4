import type { Theme } from './render/theme.ts'

/** Settings of a toolkit. Paths are absolute, or relative to the configuration file. */
export interface ToolkitConfig {
  /** Name of the toolkit. */
  readonly title: string
  /** What it is, in one or two sentences, for search engines and previews. */
  readonly description: string
  /** Folder with the content. */
  readonly content: string
  /** File with the public project snapshot, `project.json`. */
  readonly snapshot: string
  /** Where the site stands under the programme's own address: `/toolkit`. Left out: at the top. */
  readonly path?: `/${string}`
  /** Folder to publish in. Its whole content is replaced. */
  readonly out: string
  /** How it looks. */
  readonly theme: Theme
}

/** Checks the types of a configuration; changes nothing. */
export const defineToolkit = (config: ToolkitConfig): ToolkitConfig => config
