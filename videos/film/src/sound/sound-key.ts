import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { VERSION } from 'remotion/version'
import type { SoundJob } from './sound-job.ts'

/**
 * One hash of everything that decides the sound: what is to be heard, this room's own code, and the version that the encoder
 * came with. Same key, same sound. The code is in it so that a changed note or balance never leaves an old sound behind.
 */
export async function soundKeyOf(job: SoundJob): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify({ job, encoder: VERSION }))
  const names = await readdir(import.meta.dirname, { recursive: true })
  for (const name of names.filter(isCode).sort())
    hash.update(name).update(await readFile(join(import.meta.dirname, name)))
  return hash.digest('hex')
}

const isCode = (name: string): boolean => name.endsWith('.ts') && !/\.(test|example)\.ts$/.test(name)
