import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'

/** Bytes of a file, or why they are not what a person agreed to. */
export type ApprovedFile = { ok: true; bytes: Uint8Array<ArrayBuffer> } | { ok: false; reason: string }

/** Reads a file and makes sure that it is the one that was planned: same bytes, or no bytes at all. */
export async function readApprovedFile(path: string, name: string, sha256: string): Promise<ApprovedFile> {
  let bytes: Uint8Array<ArrayBuffer>
  try {
    bytes = await readFile(path)
  } catch (error) {
    return {
      ok: false,
      reason: `Unexpected missing file \`${name}\` (${(error as NodeJS.ErrnoException).code}), expected the file of the plan`,
    }
  }
  const found = createHash('sha256').update(bytes).digest('hex')
  if (found === sha256) return { ok: true, bytes }
  return {
    ok: false,
    reason: `Unexpected other bytes in \`${name}\`, expected the file that was approved; plan and approve again`,
  }
}
