import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Clip } from '@drempel/storyboard'
import { z } from 'zod'
import { planSegments } from '../../engine/segment/plan-segments.ts'
import type { Studio } from '../../render/studio.ts'
import { type FlashFinding, findFlashes, flashKinds } from './count-flashes.ts'
import { readSmallFrames } from './small-frames.ts'

/** Size against the full size: 192 pixels wide, three times the cells in which is counted. */
const SCALE = 0.1

/** Moves when the way of counting changes. */
const COUNTING = 2

const findingsSchema = z.array(
  z.strictObject({ kind: z.enum(flashKinds), fromFrame: z.int(), flashes: z.int() }),
) satisfies z.ZodType<FlashFinding[]>

/** Films a clip very small and counts its flashes. What was counted before and has not changed is not counted again. */
export async function checkFlashing(
  studio: Pick<Studio, 'film' | 'bundleSha256' | 'cacheFolder'>,
  clip: Clip,
  options: { readonly signal?: AbortSignal; readonly onFrames?: (frames: number) => void } = {},
): Promise<readonly FlashFinding[]> {
  const pictures = planSegments(clip)
  const key = createHash('sha256')
    .update(JSON.stringify([COUNTING, studio.bundleSha256, pictures]))
    .digest('hex')
  const folder = join(studio.cacheFolder, 'flashing')
  const file = join(folder, `${key}.json`)
  const kept = await readFile(file, 'utf8').catch(() => undefined)
  if (kept !== undefined) return findingsSchema.parse(JSON.parse(kept))
  await mkdir(folder, { recursive: true })
  const film = join(folder, `.${key}-${process.pid}.mp4`)
  try {
    await studio.film(clip, film, { scale: SCALE, ...options })
    const findings = findFlashes(await readSmallFrames(film))
    await writeFile(`${file}.${process.pid}`, JSON.stringify(findings))
    await rename(`${file}.${process.pid}`, file)
    return findings
  } finally {
    await rm(film, { force: true })
  }
}
