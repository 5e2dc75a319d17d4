/**
 * Runs the ffmpeg or ffprobe that travels with Remotion, and gives back what it wrote. Remotion's renderer takes a quarter of a
 * second to load, and most runs bring no new photograph: it is loaded when it is needed.
 */
export async function runFfmpeg(bin: 'ffmpeg' | 'ffprobe', args: readonly string[]): Promise<string> {
  const { RenderInternals } = await import('@remotion/renderer')
  const { stdout } = await RenderInternals.callFf({
    bin,
    args: [...args],
    indent: false,
    logLevel: 'error',
    binariesDirectory: null,
    cancelSignal: undefined,
  })
  return stdout
}
