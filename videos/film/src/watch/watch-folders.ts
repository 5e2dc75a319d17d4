import { watch } from 'node:fs'
import { stat } from 'node:fs/promises'

/** Tells of a change in one of these folders, and all below them. A folder that is not there is not watched. */
export async function watchFolders(
  folders: readonly string[],
  onChange: (file: string) => void,
  signal: AbortSignal,
): Promise<number> {
  let watched = 0
  for (const folder of folders) {
    const isThere = await stat(folder).then(
      (found) => found.isDirectory(),
      () => false,
    )
    if (!isThere) continue
    watch(folder, { recursive: true, signal }, (_, name) => {
      if (name !== null && matters(name)) onChange(name)
    })
    watched += 1
  }
  return watched
}

/** Editors leave files of their own beside what is written, and so do we. */
const matters = (name: string): boolean => !/(^|\/)(\.|node_modules|out\/)|~$|\.sw[a-z]$|\.test\.tsx?$/.test(name)
