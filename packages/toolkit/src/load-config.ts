import { stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { UsageError } from '@drempel/diagnostics'
import type { ToolkitConfig } from './config.ts'

/** Where a configuration is looked for, from here upward. */
const usualPlaces = ['toolkit.config.ts', 'apps/site/toolkit.config.ts']

/** The configuration with all paths absolute. Throws a `UsageError` when there is none or it is not one. */
export async function loadConfig(asked: string | undefined, from: string): Promise<ToolkitConfig> {
  const file = asked ? resolve(from, asked) : await findUpward(from)
  if (!file || !(await stat(file).catch(() => undefined))) {
    throw new UsageError(
      `Unexpected absence of a configuration${file ? ` at ${file}` : ''}, expected ${usualPlaces.map((place) => `\`${place}\``).join(' or ')} here or above; or name one with --config.`,
    )
  }
  const { config } = (await import(pathToFileURL(file).href)) as { config?: ToolkitConfig }
  if (!config)
    throw new UsageError(
      `Unexpected ${file} without \`config\`, expected \`export const config = defineToolkit({ … })\`.`,
    )
  const absolute = (path: string) => resolve(dirname(file), path)
  return {
    ...config,
    content: absolute(config.content),
    snapshot: absolute(config.snapshot),
    out: absolute(config.out),
  }
}

async function findUpward(from: string): Promise<string | undefined> {
  for (const place of usualPlaces) {
    const file = join(from, place)
    if (await stat(file).catch(() => undefined)) return file
  }
  return dirname(from) === from ? undefined : findUpward(dirname(from))
}
