import { rm } from 'node:fs/promises'
import { RenderInternals } from '@remotion/renderer'

/**
 * How a film is encoded. Quality 18 shows no difference to the eye; a preview may show a little. There is no sound yet: a
 * silent track would be said to have sound.
 */
export const encodingOf = (scale: number) =>
  ({
    codec: 'h264',
    crf: scale < 1 ? 24 : 18,
    x264Preset: scale < 1 ? 'veryfast' : 'medium',
    pixelFormat: 'yuv420p',
    colorSpace: 'bt709',
    imageFormat: 'jpeg',
    jpegQuality: 92,
    muted: true,
  }) as const

/**
 * The arguments of the encoder, with what the platforms ask beyond Remotion's own: no frames that look ahead. The last
 * argument is the file; ours stand before it.
 */
export const encoderArguments = (args: readonly string[]): string[] => [
  ...args.slice(0, -1),
  '-bf',
  '0',
  ...args.slice(-1),
]

/**
 * Packs an encoded film for the web, without touching a picture: its table of contents first, so that it starts before it
 * is whole, and no edit list, since Instagram refuses one and Remotion's own last step writes one.
 */
export async function packForWeb(encoded: string, file: string): Promise<void> {
  const packing = ['-c', 'copy', '-map_metadata', '-1', '-movflags', '+faststart', '-use_editlist', '0', '-f', 'mp4']
  await RenderInternals.callFf({
    bin: 'ffmpeg',
    args: ['-hide_banner', '-i', encoded, ...packing, '-y', file],
    indent: false,
    logLevel: 'error',
    binariesDirectory: null,
    cancelSignal: undefined,
  })
  await rm(encoded)
}
