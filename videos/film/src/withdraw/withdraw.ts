import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Day } from '@drempel/core/calendar'
import { Failure } from '@drempel/diagnostics'
import { type ClipManifest, clipManifestSchema } from '@drempel/storyboard'
import { changeManifest } from '../write/clip-manifest.ts'
import { makeMakingFolder } from '../write/making-folder.ts'
import { type FoundFile, filesOf, findUses } from './find-uses.ts'

/** A file that a withdrawal took away. */
export interface WithdrawnFile extends FoundFile {
  /** Whether it was there. A file that was gone already is named too: it may have been handed over. */
  readonly wasThere: boolean
}

/** What a withdrawal did in one folder: the proof that is kept. It names no person, only the number of the record. */
export interface Withdrawal {
  readonly consent: string
  readonly on: Day
  /** Films, clips and stills that were made with it. */
  readonly made: readonly string[]
  readonly files: readonly WithdrawnFile[]
  /** Whether this was only a look: then everything is still there. */
  readonly dryRun: boolean
}

/** Where the proofs are kept, beside what was made. */
export const proofFile = (consent: string, on: Day): string => join('withdrawals', `${on}-${consent}.json`)

/**
 * Takes away everything in a folder that was made with a consent: first the files, then the proof, then the lines of the
 * manifest. So a withdrawal that is broken off finds the same again, and ends what it began.
 * @throws Failure when the manifest cannot be read: then nobody knows what was made, and saying “nothing” would be a lie.
 */
export async function withdrawFrom(out: string, consent: string, on: Day, dryRun: boolean): Promise<Withdrawal> {
  const found = findUses(await expectManifest(out), consent)
  const files = await Promise.all(
    filesOf(found).map(async (file) => ({ ...file, wasThere: await isThere(join(out, file.path)) })),
  )
  const withdrawal = { consent, on, made: [...new Set(files.map(({ of }) => of))], files, dryRun }
  if (dryRun || files.length === 0) return withdrawal
  for (const { path } of files) await rm(join(out, path), { force: true })
  const making = await makeMakingFolder(out)
  try {
    const proof = proofFile(consent, on)
    await mkdir(dirname(join(out, proof)), { recursive: true })
    await writeFile(join(making.path, 'proof.json'), `${JSON.stringify(withdrawal, null, 2)}\n`)
    await rename(join(making.path, 'proof.json'), await freeName(join(out, proof)))
    await changeManifest(out, making.path, (listed) => findUses(listed, consent).remaining)
  } finally {
    await making.clear()
  }
  return withdrawal
}

async function expectManifest(out: string): Promise<ClipManifest> {
  const file = join(out, 'manifest.json')
  try {
    return clipManifestSchema.parse(JSON.parse(await readFile(file, 'utf8')))
  } catch (cause) {
    throw new Failure(
      `Unexpected contents of ${file}, expected a manifest of this version: it cannot say what was made with this consent. Take away the whole folder; what may stay can be rendered again.`,
      { cause },
    )
  }
}

/** A second withdrawal on one day does not write over the proof of the first. */
async function freeName(file: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? file : file.replace(/\.json$/, `-${number}.json`)
    if (!(await isThere(name))) return name
  }
}

const isThere = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  )
