import { access } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { UsageError } from '@drempel/diagnostics'
import type { Words } from '../words/words.ts'

/** Where the folder of the staff keeps what the tool makes. */
export interface Places {
  /** What was approved; part of what staff keep. */
  readonly approvals: string
  /** What must never be thrown away: ledger, receipts of mails, entries of the feed, proofs of withdrawals. */
  readonly ledger: string
  readonly receipts: string
  readonly feedEntries: string
  readonly withdrawals: string
  /** What can be made again. */
  readonly out: string
  readonly kit: string
  readonly feed: string
}

/** The places within the folder of a campaign. */
export const placesIn = (folder: string): Places => ({
  approvals: join(folder, 'approvals'),
  ledger: join(folder, 'logboek', 'logboek.sqlite'),
  receipts: join(folder, 'logboek', 'bonnen'),
  feedEntries: join(folder, 'logboek', 'feed'),
  withdrawals: join(folder, 'logboek', 'intrekkingen'),
  out: join(folder, 'out'),
  kit: join(folder, 'out', 'pakket'),
  feed: join(folder, 'out', 'feed'),
})

/** Where the campaign lies when nobody says so, seen from the root of the project. */
const USUAL = 'apps/campaign'

/**
 * The folder of the campaign: the one that was named, or the one here, or the usual one of this project, whichever folder of it
 * we are in.
 * @throws UsageError when there is none.
 */
export async function findFolder(named: string | undefined, words: Words, from = resolve()): Promise<string> {
  if (named !== undefined) return resolve(named)
  for (let at = from; ; at = dirname(at)) {
    for (const folder of [at, join(at, USUAL)]) if (await isCampaign(folder)) return folder
    if (dirname(at) === at) throw new UsageError(words.usageErrors.noFolder)
  }
}

const isCampaign = (folder: string): Promise<boolean> =>
  access(join(folder, 'campaign.yaml')).then(
    () => true,
    () => false,
  )
