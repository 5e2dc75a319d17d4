import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Snapshot } from '@drempel/core/snapshot'
import { materialOf } from '../src/check/material.example.ts'

/** A folder with a small toolkit on disk: configuration, content, and room for the site. */
export interface Workshop {
  readonly folder: string
  /** Folder that the site is published in. */
  readonly site: string
  /** Writes a file of the workshop. */
  readonly write: (path: string, content: string | Uint8Array) => Promise<void>
  /** Address and SHA-256 of every published file, in order. */
  readonly published: () => Promise<readonly string[]>
  readonly clear: () => Promise<void>
}

/** Project data of a programme that has yet to begin. An invention. */
const snapshot: Snapshot = {
  schemaVersion: 1,
  example: true,
  asOf: '2026-11-23',
  programme: {
    name: 'Voorbeeldprogramma',
    target: 40,
    url: 'https://voorbeeld.example',
    counts: { planned: 0, inProgress: 0, completed: 0, stopped: 0 },
  },
  provinces: [],
  initiatives: [],
  statistics: [],
  quotes: [],
  lessons: [],
  consents: [],
}

const theme = fileURLToPath(new URL('plain-theme.ts', import.meta.url))

/** Sets up a workshop with two sound pieces. */
export async function openWorkshop(): Promise<Workshop> {
  const folder = await mkdtemp(join(tmpdir(), 'drempel-toolkit-'))
  const site = join(folder, 'public/site')
  const write = async (path: string, content: string | Uint8Array) => {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }
  const { pieces, sources, helplines, statistics } = materialOf({})
  for (const { file, text } of [...pieces, sources, helplines, statistics]) await write(`content/${file}`, text)
  await write('project.json', JSON.stringify(snapshot, null, 2))
  await write(
    'toolkit.config.ts',
    `import { plainTheme as theme } from ${JSON.stringify(theme)}
export const config = { title: 'Voorbeeld', description: 'Een verzonnen toolkit.', content: 'content', snapshot: 'project.json', out: 'public/site', theme }
`,
  )
  const published = async () => {
    const entries = await readdir(site, { recursive: true, withFileTypes: true })
    const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
    const lines = files.map(async (file) => {
      const sha256 = createHash('sha256').update(await readFile(file))
      return `${file.slice(site.length + 1)} ${sha256.digest('hex')}`
    })
    return (await Promise.all(lines)).sort()
  }
  return { folder, site, write, published, clear: () => rm(folder, { recursive: true, force: true }) }
}
