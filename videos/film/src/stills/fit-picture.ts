import { cropOf, type Format, formats } from '@drempel/storyboard'
import { RenderInternals } from '@remotion/renderer'

/** A size in pixels. */
interface Size {
  readonly widthPx: number
  readonly heightPx: number
}

/** Makes a still of a frame at full size: scaled to fill it, the middle kept. A still of the same size is copied as it is. */
export async function fitPicture(frameFile: string, format: Format, size: Size, file: string): Promise<void> {
  await RenderInternals.callFf({
    bin: 'ffmpeg',
    args: [
      '-hide_banner',
      '-i',
      frameFile,
      '-vf',
      filterOf(format, size),
      '-frames:v',
      '1',
      '-compression_level',
      '9',
      '-y',
      file,
    ],
    indent: false,
    logLevel: 'error',
    binariesDirectory: null,
    cancelSignal: undefined,
  })
}

/** What ffmpeg does to the frame: cut out the middle in whole pixels, and scale that. */
export function filterOf(format: Format, { widthPx, heightPx }: Size): string {
  const crop = cropOf(format, { widthPx, heightPx })
  const frame = formats[format]
  const [wide, high] = [
    Math.min(frame.widthPx, Math.round(crop.widthPx)),
    Math.min(frame.heightPx, Math.round(crop.heightPx)),
  ]
  const cut = `crop=${wide}:${high}:${Math.round((frame.widthPx - wide) / 2)}:${Math.round((frame.heightPx - high) / 2)}:exact=1`
  return `${cut},scale=${widthPx}:${heightPx}:flags=lanczos`
}
