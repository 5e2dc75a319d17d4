import { relative } from 'node:path'
import type { Day } from '@drempel/core/calendar'
import { inReadingOrder, type Problem, severityOf } from '@drempel/diagnostics'
import { composeSite } from './compose/compose-site.ts'
import { siteMaterial } from './compose/site-material.ts'
import type { ToolkitConfig } from './config.ts'
import { isPublished, understand } from './load-corpus.ts'
import { readMaterial } from './read/read-material.ts'
import { readSnapshot } from './read/read-snapshot.ts'
import { renderSite } from './render/render-site.ts'
import { replaceFolder } from './write/replace-folder.ts'

/** The material of a toolkit, read, understood and checked. */
export async function loadMaterial(config: ToolkitConfig, now: Day, cwd: string) {
  const shown = (path: string) => relative(cwd, path) || '.'
  const material = await readMaterial(config.content, shown(config.content))
  const { snapshot, problems } = await readSnapshot(config.snapshot, shown(config.snapshot))
  const { corpus, problems: found } = understand(material, now)
  return { corpus, snapshot, problems: inReadingOrder([...found, ...problems]) }
}

/** What came of publishing. Without errors the folder was replaced; with errors it was not touched. */
export interface BuildResult {
  readonly problems: readonly Problem[]
  /** Files written; absent when errors kept it from publishing. */
  readonly files?: number
}

/** Publishes a toolkit: read, check, compose, render, write. Errors in the material leave what was published as it was. */
export async function buildSite(config: ToolkitConfig, now: Day, cwd: string): Promise<BuildResult> {
  const { corpus, snapshot, problems } = await loadMaterial(config, now, cwd)
  if (!snapshot || problems.some((one) => severityOf(one) === 'error')) return { problems }
  const composed = composeSite({
    title: config.title,
    description: config.description,
    asOf: now,
    pieces: corpus.pieces.filter(({ piece }) => isPublished(piece)),
    material: siteMaterial(corpus),
    snapshot,
  })
  const files = await renderSite(
    composed,
    config.theme,
    `${snapshot.programme.url.replace(/\/$/, '')}${config.path ?? ''}`,
  )
  await replaceFolder(config.out, files)
  return { problems, files: files.length }
}
