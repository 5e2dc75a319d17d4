import { resolve } from 'node:path'
import { UsageError } from '@drempel/diagnostics'
import type { Folder } from '../folders/folder.ts'

/** Port on which the API answers unless told otherwise. */
export const defaultPort = 4310

/** The port that somebody asked for. Throws a `UsageError` when it is not a port; 0 lets the system choose. */
export function parsePort(text: string | undefined): number {
  if (text === undefined || text === '') return defaultPort
  const port = Number(text)
  if (/^\d+$/.test(text) && port <= 65_535) return port
  throw new UsageError(
    `Unexpected port \`${text}\`, expected a whole number from 0 to 65535, such as PORT=${defaultPort}.`,
  )
}

/** A folder as somebody named it: `/toolkit=apps/site/dist`. Throws a `UsageError` when it has another form. */
export function parseFolder(text: string, from: string): Folder {
  const [, prefix, path] = /^(\/|(?:\/[\w-]+)+)=(.+)$/.exec(text) ?? []
  if (prefix !== undefined && path !== undefined) return { prefix, path: resolve(from, path) }
  throw new UsageError(
    `Unexpected folder \`${text}\`, expected an address and a folder, such as --folder /toolkit=apps/site/dist.`,
  )
}

/** A whole number from 1. Throws a `UsageError` when it is another text. */
export function parseCount(text: string): number {
  const count = Number(text)
  if (/^\d+$/.test(text) && count >= 1 && count <= 10_000) return count
  throw new UsageError(`Unexpected number \`${text}\`, expected a whole number from 1, such as 14.`)
}
