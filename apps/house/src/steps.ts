import { fileURLToPath } from 'node:url'

/** A piece of work that ends: one call of one of our tools. */
export interface Step {
  /** One word, as it is shown. */
  readonly name: 'check' | 'publish' | 'render'
  /** What it does, for who reads along. */
  readonly what: string
  /** Arguments for `node`, the tool first. */
  readonly args: readonly string[]
  /** What decides the result. While nothing of it changes and `makes` is there, the step is skipped. */
  readonly reads: readonly string[]
  /** Files that are there when it is done. */
  readonly makes: readonly string[]
}

/** Folder of the whole house. */
export const root: string = fileURLToPath(new URL('../../..', import.meta.url))

/** Where the published toolkit lands; `apps/site/toolkit.config.ts` names the same folder. */
export const siteFolder = 'apps/site/dist'

/** Where preview clips land, apart from finished ones: a hurried rendering never replaces a good one. */
export const clipFolder = 'videos/film/out/preview'

/** File with the example project data. */
export const snapshotFile = 'packages/content/snapshot/project.json'

const words = [
  'packages/core/src',
  'packages/diagnostics/src',
  'packages/toolkit/src',
  'packages/content',
  'pnpm-lock.yaml',
]

/** The work before serving, in order. `now` is the day for which it is done, `YYYY-MM-DD`. */
export function planSteps(now: string): readonly Step[] {
  return [
    {
      name: 'check',
      what: 'read every piece and look for mistakes',
      args: ['packages/toolkit/src/main.ts', 'check', '--now', now],
      reads: [...words, 'apps/site/toolkit.config.ts'],
      makes: [],
    },
    {
      name: 'publish',
      what: 'turn the pieces into the toolkit site',
      args: ['packages/toolkit/src/main.ts', 'build', '--now', now],
      reads: [...words, 'packages/brand/src', 'apps/site/src', 'apps/site/toolkit.config.ts'],
      makes: [`${siteFolder}/index.html`, `${siteFolder}/content.json`],
    },
    {
      name: 'render',
      what: 'render one clip in preview size',
      args: ['videos/film/src/main.ts', 'render', 'de-kaart', '--preview', '--now', now, '--out', clipFolder],
      reads: [
        'packages/core/src',
        'packages/storyboard/src',
        'packages/brand/src',
        'packages/browser/src',
        'videos/film/src',
        snapshotFile,
        'pnpm-lock.yaml',
      ],
      makes: [`${clipFolder}/manifest.json`, `${clipFolder}/de-kaart-16x9.mp4`, `${clipFolder}/de-kaart-9x16.mp4`],
    },
  ]
}
