import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile, rename, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type ClipManifest, clipManifestSchema, formats, type RenderedClip } from '@drempel/storyboard'

const name = 'manifest.json'

/** What a manifest lists; nothing when there is none, or one of another version: then everything is made anew. */
export async function readManifest(out: string): Promise<readonly RenderedClip[]> {
  const text = await readFile(join(out, name), 'utf8').catch(() => 'null')
  try {
    return clipManifestSchema.parse(JSON.parse(text)).outputs
  } catch {
    return []
  }
}

/** Writes the manifest beside its place and moves it there, so that a reader sees the old one or the new one. */
export async function writeManifest(out: string, making: string, outputs: readonly RenderedClip[]): Promise<void> {
  const order = (one: RenderedClip) => `${one.clip} ${formats[one.format].slug}`
  const sorted = [...outputs].sort((one, other) => (order(one) < order(other) ? -1 : 1))
  const manifest: ClipManifest = { version: 1, outputs: sorted }
  await writeFile(join(making, name), `${JSON.stringify(manifest, null, 2)}\n`)
  await rename(join(making, name), join(out, name))
}

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
