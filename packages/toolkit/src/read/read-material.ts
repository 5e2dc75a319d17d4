import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Problem, problem } from '@drempel/diagnostics'

/** A text file of the content folder. */
export interface MaterialFile {
  /** Name as problems show it. */
  readonly file: string
  /** Its text, without byte order mark, with `\n` line ends. */
  readonly text: string
}

/** The content folder as read from disk, not yet understood. */
export interface Material {
  readonly pieces: readonly MaterialFile[]
  readonly sources: MaterialFile
  readonly helplines: MaterialFile
  readonly statistics: MaterialFile
  /** What could not be read. */
  readonly problems: readonly Problem[]
}

/** Largest text that can be a piece. A larger file is something else that came here by mistake. */
const MOST_BYTES = 1_000_000

/**
 * Reads the content folder: `pieces/*.md`, `stories/*.md`, `sources.yaml`, `helplines.yaml`, `figures/statistics.yaml`.
 * What is not there or not text becomes a problem; everything else is read all the same.
 * @param shown name of the folder as problems show it.
 */
export async function readMaterial(folder: string, shown: string): Promise<Material> {
  const problems: Problem[] = []
  const read = async (path: string): Promise<MaterialFile | undefined> => {
    const file = join(shown, path)
    const report = (reason: string, note: string) =>
      void problems.push(problem({ file, rule: 'readable', reason, note }))
    const bytes = await readFile(join(folder, path)).catch((error: NodeJS.ErrnoException) => {
      report(
        `Unexpected failure to read the file (${error.code}), expected a file that can be read`,
        'See that it is there, and that you may read it.',
      )
      return undefined
    })
    if (!bytes) return undefined
    if (bytes.length > MOST_BYTES) {
      report(
        `Unexpected size of ${bytes.length} bytes, expected at most ${MOST_BYTES}`,
        'Is this a text? Pictures belong in `images`.',
      )
      return undefined
    }
    try {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
      return { file, text: text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n') }
    } catch {
      report('Unexpected bytes that are no UTF-8, expected a text in UTF-8', 'Save the file again as UTF-8.')
      return undefined
    }
  }
  const list = async (path: string): Promise<string[]> => {
    const names = await readdir(join(folder, path)).catch(() => [])
    return names
      .filter((name) => name.endsWith('.md'))
      .sort()
      .map((name) => `${path}/${name}`)
  }
  const paths = [...(await list('pieces')), ...(await list('stories'))]
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
  const pieces = (await Promise.all(paths.map(read))).filter((one) => one !== undefined)
  const yaml = async (path: string) => (await read(path)) ?? { file: join(shown, path), text: '[]' }
  const [sources, helplines, statistics] = await Promise.all([
    yaml('sources.yaml'),
    yaml('helplines.yaml'),
    yaml('figures/statistics.yaml'),
  ])
  return { pieces, sources, helplines, statistics, problems }
}
