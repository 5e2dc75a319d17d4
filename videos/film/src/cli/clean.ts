import { join } from 'node:path'
import { type ExitCode, exitCodes } from '@drempel/diagnostics'
import { clearStore } from '../engine/store/clear-store.ts'
import { defaultCacheFolder } from '../render/cache-folder.ts'
import { say } from './say.ts'

/** Parts of the cache. Everything in it can be made again. */
const parts = ['segments', 'sound', 'media', 'measured', 'flashing', 'bundles', 'studio']

/** Clears the cache: what was used longest ago until it is small enough, or all of it. What was rendered stays. */
export async function clean({ all }: { readonly all?: boolean }): Promise<ExitCode> {
  let bytes = 0
  for (const part of parts) bytes += await clearStore(join(defaultCacheFolder, part), ...(all ? [0] : []))
  say(`${(bytes / 1e6).toFixed(1)} MB cleared away. What was rendered is as it was.`)
  return exitCodes.fine
}
