import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { UsageError } from '@drempel/diagnostics'
import { z } from 'zod'
import type { WithdrawWhat } from '../publish/withdraw-what.ts'

const whatSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('key'), key: z.string() }),
  z.object({ kind: z.literal('post'), id: z.string() }),
  z.object({ kind: z.literal('consent'), consent: z.string() }),
]) satisfies z.ZodType<WithdrawWhat>

/** Of a proof, what was withdrawn; the rest is for people. */
const proofSchema = z.object({ what: whatSchema })

/**
 * What was ever withdrawn, from the proofs in this folder: it stays withdrawn when the ledger is lost.
 * @throws UsageError when a proof cannot be read: sending what may be withdrawn is worse than sending nothing.
 */
export async function readWithdrawn(folder: string): Promise<readonly WithdrawWhat[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  const proofs = names.filter((name) => name.endsWith('.json')).sort()
  return Promise.all(proofs.map((name) => readProof(join(folder, name))))
}

async function readProof(file: string): Promise<WithdrawWhat> {
  try {
    return proofSchema.parse(JSON.parse(await readFile(file, 'utf8'))).what
  } catch (cause) {
    throw new UsageError(
      `Unexpected file ${file}, expected the proof of a withdrawal as \`campaign withdraw\` wrote it. Put it back from a backup; without it a post that was withdrawn could be sent again.`,
      { cause },
    )
  }
}
