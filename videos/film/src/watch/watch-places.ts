import { watch } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, relative } from 'node:path'

/** What is watched, as absolute paths. What is not there is not watched. */
export interface Places {
  /** Folders, with all below them. */
  readonly folders: readonly string[]
  /** Files; of what stands beside them nothing is told. */
  readonly files: readonly string[]
  /** Folders that are written to by what a change sets off, wherever they are: of them nothing is told. */
  readonly except: readonly string[]
}

/** Tells of every change in these places. */
export async function watchPlaces(
  { folders, files, except }: Places,
  onChange: (file: string) => void,
  signal: AbortSignal,
): Promise<void> {
  const tell = (file: string) => {
    if (!except.some((folder) => isWithin(folder, file))) onChange(file)
  }
  for (const folder of folders)
    if (await isFolder(folder))
      watch(folder, { recursive: true, signal }, (_, name) => {
        if (name !== null && matters(name)) tell(join(folder, name))
      })
  // Its folder is watched and not the file: many editors put a new file in the place of the old one.
  for (const file of files)
    if (await isFolder(dirname(file)))
      watch(dirname(file), { signal }, (_, name) => {
        if (name === basename(file)) tell(file)
      })
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )

function isWithin(folder: string, file: string): boolean {
  const path = relative(folder, file)
  return !path.startsWith('..') && !isAbsolute(path)
}

/** Editors leave files of their own beside what is written, and so do we. */
const matters = (name: string): boolean => !/(^|\/)(\.|node_modules|out\/)|~$|\.sw[a-z]$|\.test\.tsx?$/.test(name)
