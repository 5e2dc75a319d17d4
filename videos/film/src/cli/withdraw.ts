import { access } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { consentIdSchema, permits } from '@drempel/core/consent'
import { type ExitCode, exitCodes, UsageError } from '@drempel/diagnostics'
import { clearStore } from '../engine/store/clear-store.ts'
import { readProject } from '../read/read-project.ts'
import { shown } from '../read/shown.ts'
import { defaultCacheFolder } from '../render/cache-folder.ts'
import { proofFile, withdrawFrom } from '../withdraw/withdraw.ts'
import { dayOf, type Flags, snapshotOf } from './flags.ts'
import { counted, hand, say } from './say.ts'

/** Flags of the verb `withdraw` alone. */
interface WithdrawFlags extends Flags {
  readonly consent: string
  readonly dryRun?: boolean
}

/** Folders of the cache in which somebody may still be seen or heard. */
const picturesInCache = ['segments', 'media', 'sound', 'flashing']

/** Takes away everything that was made with a consent, and says what is left to do elsewhere. */
export async function withdraw(flags: WithdrawFlags): Promise<ExitCode> {
  const { consent, dryRun = false, out, json } = flags
  if (!consentIdSchema.safeParse(consent).success)
    throw new UsageError(
      `Unexpected consent \`${consent}\`, expected the number of a record, such as --consent c-0007.`,
    )
  const today = dayOf(flags)
  const folders = out ? [resolve(out)] : [resolve('videos/film/out'), resolve('videos/film/out/preview')]
  const withdrawals = []
  for (const folder of folders) {
    if (!(await isThere(join(folder, 'manifest.json')))) continue
    withdrawals.push({ folder, ...(await withdrawFrom(folder, consent, today, dryRun)) })
  }
  if (!dryRun) for (const name of picturesInCache) await clearStore(join(defaultCacheFolder, name), 0)
  if (json) hand(withdrawals.map(({ folder, ...one }) => ({ folder: shown(folder), ...one })))
  else {
    for (const { folder, files } of withdrawals) {
      for (const { path, of, wasThere } of files)
        say(`${dryRun ? 'would go' : wasThere ? 'gone' : 'was gone'}  ${shown(join(folder, path))}  (${of})`)
      if (files.length > 0 && !dryRun) say(`Proof: ${shown(join(folder, proofFile(consent, today)))}`)
    }
    const files = withdrawals.flatMap((one) => one.files)
    say(
      files.length === 0
        ? `Nothing here was made with \`${consent}\`. Looked in ${folders.map(shown).join(' and ')}.`
        : `${counted(files.length, 'file')} ${dryRun ? 'found' : 'withdrawn'}. The cache ${dryRun ? 'would be' : 'is'} empty too: the next render takes longer.`,
    )
    say(`What was posted is not gone yet: pnpm campaign withdraw --consent ${consent}`)
    say('What was handed over on a disk or by mail: ask for it back, with the names above.')
  }
  return (await stillPermitted(consent, flags)) && !dryRun ? exitCodes.problems : exitCodes.fine
}

/** Warns when the data still say yes: the next render would make it all again. */
async function stillPermitted(consent: string, flags: WithdrawFlags): Promise<boolean> {
  const { snapshot, media } = await readProject(snapshotOf(flags))
  const today = dayOf(flags)
  const holding = [
    ...(snapshot?.value.consents ?? []).map((record) => ({ record, file: snapshot?.file })),
    ...(media?.value.consents ?? []).map((record) => ({ record, file: media?.file })),
  ].filter(
    ({ record }) => record.id === consent && (['film', 'clips'] as const).some((use) => permits(record, use, today).ok),
  )
  for (const { file } of holding)
    say(
      `${file} still says yes for \`${consent}\`: write \`withdrawnOn\` there, or the next render makes it all again.`,
    )
  return holding.length > 0
}

const isThere = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  )
