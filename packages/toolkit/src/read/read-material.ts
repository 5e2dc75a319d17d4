import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type Problem, problem } from '@drempel/diagnostics'
import { type MaterialFile, readTextFile } from './read-file.ts'

export type { MaterialFile } from './read-file.ts'

/** Files that a toolkit may have or not, by the name that the rest of the code uses. */
export const optionalFiles = {
  conversationGuide: 'guidance/conversation-guide.yaml',
  adviceBlocks: 'guidance/advice-blocks.yaml',
  signals: 'guidance/signals.yaml',
  callScript: 'guidance/call-script.yaml',
  faq: 'faq.yaml',
  glossary: 'glossary.yaml',
  meeting: 'meeting.yaml',
  filmScript: 'film-script.yaml',
} as const

/** Name of a file that a toolkit may have or not. */
export type OptionalFile = keyof typeof optionalFiles

/** The content folder as read from disk, not yet understood. */
export interface Material {
  readonly pieces: readonly MaterialFile[]
  readonly sources: MaterialFile
  readonly helplines: MaterialFile
  readonly statistics: MaterialFile
  /** The modules of the training, a file each. */
  readonly training: readonly MaterialFile[]
  /** What else is there. */
  readonly optional: { readonly [Name in OptionalFile]?: MaterialFile }
  /** What could not be read. */
  readonly problems: readonly Problem[]
}

/**
 * Reads the content folder: `pieces/*.md`, `stories/*.md`, `sources.yaml`, `helplines.yaml`, `figures/statistics.yaml`,
 * and, where they are there, `training/*.yaml` and the {@link optionalFiles}. What is missing or not text becomes a
 * problem; everything else is read all the same.
 * @param shown name of the folder as problems show it.
 */
export async function readMaterial(folder: string, shown: string): Promise<Material> {
  const problems: Problem[] = []
  const look = (path: string) => readTextFile(join(folder, path), join(shown, path))
  const read = async (path: string): Promise<MaterialFile | undefined> => {
    const result = await look(path)
    if (result.kind === 'read') return result.material
    problems.push(result.problem)
    return undefined
  }
  const readIfThere = async (path: string): Promise<MaterialFile | undefined> => {
    const result = await look(path)
    if (result.kind === 'read') return result.material
    if (result.kind === 'unreadable') problems.push(result.problem)
    return undefined
  }
  const readAll = async (paths: readonly string[]) =>
    (await Promise.all(paths.map(read))).filter((one) => one !== undefined)
  const list = async (path: string, ending: string): Promise<string[]> => {
    const names = await readdir(join(folder, path)).catch(() => [])
    return names
      .filter((name) => name.endsWith(ending))
      .sort()
      .map((name) => `${path}/${name}`)
  }
  const paths = [...(await list('pieces', '.md')), ...(await list('stories', '.md'))]
  if (paths.length === 0) {
    problems.push(
      problem({
        file: shown,
        rule: 'readable',
        reason: 'Unexpected folder without pieces, expected `pieces/*.md` or `stories/*.md`',
        note: 'Name the content folder in the configuration.',
      }),
    )
  }
  const pieces = await readAll(paths)
  const yaml = async (path: string) => (await read(path)) ?? { file: join(shown, path), text: '[]' }
  const [sources, helplines, statistics, training, found] = await Promise.all([
    yaml('sources.yaml'),
    yaml('helplines.yaml'),
    yaml('figures/statistics.yaml'),
    list('training', '.yaml').then(readAll),
    Promise.all(Object.entries(optionalFiles).map(async ([name, path]) => [name, await readIfThere(path)] as const)),
  ])
  const optional = Object.fromEntries(found.filter(([, material]) => material !== undefined))
  return { pieces, sources, helplines, statistics, training, optional, problems }
}
