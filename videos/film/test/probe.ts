import { open, readFile } from 'node:fs/promises'
import { RenderInternals } from '@remotion/renderer'

/** What ffprobe says of a film. */
export interface Probed {
  readonly streams: readonly Record<string, string | number>[]
  readonly format: Record<string, string>
}

async function ffprobe(args: readonly string[]): Promise<string> {
  const { stdout } = await RenderInternals.callFf({
    bin: 'ffprobe',
    args: [...args],
    indent: false,
    logLevel: 'error',
    binariesDirectory: null,
    cancelSignal: undefined,
  })
  return stdout
}

/** Everything about a film, with its frames counted one by one. */
export async function probe(file: string): Promise<Probed> {
  return JSON.parse(
    await ffprobe(['-v', 'error', '-count_frames', '-show_streams', '-show_format', '-of', 'json', file]),
  )
}

/** Seconds between one picture and the next, all different values. */
export async function stepsBetweenPictures(file: string): Promise<number[]> {
  const lines = await ffprobe([
    '-v',
    'error',
    '-select_streams',
    'v:0',
    '-show_entries',
    'packet=pts',
    '-of',
    'csv=p=0',
    file,
  ])
  const times = lines
    .split('\n')
    .filter(Boolean)
    .map((line) => Number.parseInt(line, 10))
  return [...new Set(times.slice(1).map((time, at) => time - (times[at] as number)))]
}

/** Names of the boxes of an MP4, in order. */
export async function boxesOf(file: string): Promise<string[]> {
  const handle = await open(file)
  try {
    const { size } = await handle.stat()
    const names: string[] = []
    const head = Buffer.alloc(16)
    for (let at = 0; at < size; ) {
      await handle.read(head, 0, 16, at)
      names.push(head.toString('latin1', 4, 8))
      const length = head.readUInt32BE(0)
      at += length === 1 ? Number(head.readBigUInt64BE(8)) : length
    }
    return names
  } finally {
    await handle.close()
  }
}

/** Whether the film holds an edit list, which some platforms refuse. */
export async function hasEditList(file: string): Promise<boolean> {
  return (await readFile(file)).includes('elst', 0, 'latin1')
}
