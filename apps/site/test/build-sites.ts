import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { contentFolder } from '@drempel/content'
import { severityOf } from '@drempel/diagnostics'
import { buildSite, type ToolkitConfig } from '@drempel/toolkit'
import type { TestProject } from 'vitest/node'
import { config } from '../toolkit.config.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder with the real site, as it will be published. */
    realSite: string
    /** Folder with a site of odd cases: nothing yet, long words, every kind of piece that the real content lacks. */
    edgeSite: string
  }
}

const NOW = '2026-11-24'

async function build(change: Partial<ToolkitConfig>): Promise<void> {
  const { problems, files } = await buildSite({ ...config, ...change }, NOW, process.cwd())
  if (files === undefined) {
    const errors = problems.filter((problem) => severityOf(problem) === 'error')
    throw new Error(`The site for the tests was not built:\n${errors.map(String).join('\n')}`)
  }
}

/** Builds both sites in a folder of their own, and clears them away afterwards. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'drempel-site-'))
  const edges = join(folder, 'edge-content')
  await cp(fileURLToPath(new URL('edges', import.meta.url)), edges, { recursive: true })
  // The helplines are the real ones: their dates are checked, and they belong in every footer.
  await cp(join(contentFolder, 'helplines.yaml'), join(edges, 'helplines.yaml'))
  await build({ out: join(folder, 'real') })
  await build({ content: edges, snapshot: join(edges, 'project.json'), out: join(folder, 'edge') })
  project.provide('realSite', join(folder, 'real'))
  project.provide('edgeSite', join(folder, 'edge'))
  return () => rm(folder, { recursive: true, force: true })
}
