import { open, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { writeWhole } from '../../hand-over/write-whole.ts'
import { nameOf } from './message-id.ts'

/**
 * What we know of a mail that was handed to the server. `sending` stands on disk from just before the last byte until the
 * answer: found afterwards, nobody can say whether it left. No words of the mail, no addresses.
 */
export interface Receipt {
  readonly state: 'sending' | 'sent'
  readonly key: string
  readonly hash: string
  readonly messageId: string
}

const receiptSchema = z.strictObject({
  state: z.enum(['sending', 'sent']),
  key: z.string(),
  hash: z.string(),
  messageId: z.string(),
}) satisfies z.ZodType<Receipt>

const fileOf = (folder: string, key: string) => join(folder, `${nameOf(key)}.json`)
const textOf = (receipt: Receipt) => `${JSON.stringify(receipt)}\n`

/** What is known of a mail. A receipt that was cut off while it was written counts as `sending`: the careful reading. */
export async function readReceipt(folder: string, key: string): Promise<Receipt | undefined> {
  let text: string
  try {
    text = await readFile(fileOf(folder, key), 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
  const parsed = receiptSchema.safeParse(tryJson(text))
  return parsed.success ? parsed.data : { state: 'sending', key, hash: '', messageId: '' }
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Says on disk that a mail is about to be whole on the server. False when a receipt is there already: somebody else is at it. */
export async function beginReceipt(folder: string, receipt: Omit<Receipt, 'state'>): Promise<boolean> {
  try {
    const file = await open(fileOf(folder, receipt.key), 'wx', 0o600)
    try {
      await file.writeFile(textOf({ state: 'sending', ...receipt }))
      await file.sync()
    } finally {
      await file.close()
    }
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** Says on disk that the server took it. */
export const endReceipt = (folder: string, receipt: Omit<Receipt, 'state'>): Promise<void> =>
  writeWhole(fileOf(folder, receipt.key), textOf({ state: 'sent', ...receipt }))

/** Takes a receipt away: the server said that it did not take the mail. */
export const dropReceipt = (folder: string, key: string): Promise<void> => rm(fileOf(folder, key), { force: true })
