import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile, rename, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  type ClipManifest,
  clipManifestSchema,
  formats,
  type RenderedClip,
  type RenderedStill,
} from '@drempel/storyboard'
import { holdLock } from './hold-lock.ts'

const name = 'manifest.json'

/** What a manifest lists. */
export type Listed = Pick<ClipManifest, 'outputs' | 'stills'>

/** What a manifest lists; nothing when there is none, or one of another version: then everything is made anew. */
export async function readManifest(out: string): Promise<Listed> {
  const text = await readFile(join(out, name), 'utf8').catch(() => 'null')
  try {
    return clipManifestSchema.parse(JSON.parse(text))
  } catch {
    return { outputs: [], stills: [] }
  }
}

/**
 * Changes what a manifest lists. Nobody else changes it between reading and writing, so that two renders into one folder lose
 * no line of each other; and a reader sees the old one or the new one.
 */
export async function changeManifest(out: string, making: string, change: (listed: Listed) => Listed): Promise<void> {
  await holdLock(join(out, '.manifest.lock'), making, async () => {
    const { outputs, stills } = change(await readManifest(out))
    const manifest: ClipManifest = {
      version: 2,
      outputs: sorted(outputs, ({ clip, format, locale }: RenderedClip) => `${clip} ${formats[format].slug} ${locale}`),
      stills: sorted(stills, ({ still, locale }: RenderedStill) => `${still} ${locale}`),
    }
    await writeFile(join(making, name), `${JSON.stringify(manifest, null, 2)}\n`)
    await rename(join(making, name), join(out, name))
  })
}

const sorted = <Output>(all: readonly Output[], nameOf: (output: Output) => string): Output[] =>
  all.toSorted((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1))

/** Whether all files of an output are still there, the MP4 with exactly the bytes that the manifest names. */
export async function isWhole(out: string, output: RenderedClip): Promise<boolean> {
  const { path, poster, captions, transcript } = output
  const others = [poster, captions.vtt, captions.srt, transcript]
  const there = await Promise.all(others.map((file) => stat(join(out, file)).then(Boolean, () => false)))
  if (there.includes(false)) return false
  return (await sha256Of(join(out, path)).catch(() => '')) === output.sha256
}

/** SHA-256 of a file, in hexadecimal. */
export async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const part of createReadStream(path)) hash.update(part)
  return hash.digest('hex')
}
