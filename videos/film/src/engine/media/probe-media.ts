import { basename } from 'node:path'
import { Failure } from '@drempel/diagnostics'
import { z } from 'zod'
import { runFfmpeg } from './run-ffmpeg.ts'

/** What a photograph or footage is, before anything is done to it. */
export interface ProbedMedia {
  /** Width of the picture as it is seen, turned as the camera says. */
  readonly widthPx: number
  /** Height of the picture as it is seen. */
  readonly heightPx: number
  /** Quarters of a turn to the right before it stands upright. */
  readonly quarterTurns: number
}

const probedSchema = z.object({
  streams: z
    .array(
      z.object({
        width: z.int().min(1),
        height: z.int().min(1),
        side_data_list: z.array(z.object({ rotation: z.number().optional() })).optional(),
      }),
    )
    .min(1),
  frames: z
    .array(z.object({ side_data_list: z.array(z.object({ rotation: z.number().optional() })).optional() }))
    .optional(),
})

/**
 * Looks at a photograph or footage.
 * @throws Failure when there is no picture in the file.
 */
export async function probeMedia(file: string): Promise<ProbedMedia> {
  const entries = 'stream=width,height:stream_side_data=rotation:frame_side_data=rotation'
  const first = ['-select_streams', 'v:0', '-read_intervals', '%+#1', '-show_entries', entries, '-of', 'json']
  const answer = await runFfmpeg('ffprobe', ['-v', 'error', ...first, file]).catch((cause: Error) =>
    Promise.reject(unreadable(file, cause)),
  )
  const parsed = probedSchema.safeParse(JSON.parse(answer || '{}'))
  if (!parsed.success) throw unreadable(file, parsed.error)
  const [stream] = parsed.data.streams as [z.infer<typeof probedSchema>['streams'][number]]
  const sides = [...(stream.side_data_list ?? []), ...(parsed.data.frames?.[0]?.side_data_list ?? [])]
  // The matrix tells how the picture was turned; the other way around it is turned back.
  const quarterTurns = (((-(sides.find(({ rotation }) => rotation !== undefined)?.rotation ?? 0) / 90) % 4) + 4) % 4
  const [widthPx, heightPx] = quarterTurns % 2 === 0 ? [stream.width, stream.height] : [stream.height, stream.width]
  return { widthPx, heightPx, quarterTurns }
}

/** What is said about a file in which no picture can be found. */
export const unreadable = (file: string, cause: Error): Failure =>
  new Failure(
    `Unexpected file \`${basename(file)}\` without a picture that can be read, expected a photograph (JPEG, PNG) or footage (MP4, MOV). Does it play elsewhere? Then export it as MP4 with H.264.`,
    { cause },
  )
