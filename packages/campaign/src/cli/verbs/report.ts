import { readFile } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { parseDay } from '@drempel/core/calendar'
import { createProgress, exitCodes, UsageError } from '@drempel/diagnostics'
import { readSecret } from '../../channels/secret.ts'
import { writeWhole } from '../../hand-over/write-whole.ts'
import type { Adapter, Counts } from '../../model/adapter.ts'
import type { LedgerEntry } from '../../model/ledger.ts'
import { campaignName } from '../../plan/link.ts'
import { type ClickCount, clickCountsSchema } from '../../report/click-counts.ts'
import { composeReport } from '../../report/compose-report.ts'
import { askMatomo, type MatomoAnswer } from '../../report/matomo.ts'
import { renderReportCsv, renderReportJson, renderReportPage } from '../../report/render-report.ts'
import { localTime } from '../../time/zone.ts'
import { type Call, say, type Verb } from '../call.ts'
import { openDesk } from '../desk.ts'
import { withServers } from '../with-servers.ts'

/** Asks everybody who counts, and puts it beside the plan. What was not measured stays unmeasured. */
export const report: Verb = async (call) => {
  const { flags, words, world } = call
  const desk = await openDesk(call)
  const today = localTime(desk.now).day
  const from = dayOf('--from', flags.from, desk.plan.posts[0]?.local.day ?? today, call)
  const to = dayOf('--to', flags.to, today, call)
  const clicks = flags.clicks === undefined ? undefined : await readClicks(flags.clicks, call)
  return withServers(call, desk, async ({ adapters, ledger }) => {
    const posts = desk.plan.posts.filter(({ local }) => from <= local.day && local.day <= to)
    const keys = new Set(posts.map(({ key }) => key))
    const planned = new Set(desk.plan.posts.map(({ key }) => key))
    // What left the calendar counts by the day on which it was due.
    const entries = (await ledger.entries()).filter(({ key, dueAtMs }) => {
      const { day } = localTime(new Date(dueAtMs).toISOString())
      return keys.has(key) || (!planned.has(key) && from <= day && day <= to)
    })
    const counts = await fetchCounts(entries, adapters, call)
    const visits = await fetchVisits(from, to, call)
    if (!visits.ok) say(call, words.noVisits(visits.reason))
    const results = composeReport({
      posts,
      entries,
      counts,
      ...(clicks ? { clicks } : {}),
      ...(visits.ok ? { visits } : {}),
      from,
      to,
      madeOn: today,
    })
    const folder = flags.out === undefined ? desk.places.out : resolve(flags.out)
    const made = [
      { name: 'verslag.html', content: renderReportPage(results) },
      { name: 'verslag.csv', content: renderReportCsv(results) },
      { name: 'verslag.json', content: renderReportJson(results) },
    ]
    for (const { name, content } of made) await writeWhole(join(folder, name), content)
    if (flags.json) world.out(renderReportJson(results))
    else for (const { name } of made) world.out(`${relative('', join(folder, name))}\n`)
    return exitCodes.fine
  })
}

function dayOf(name: string, written: string | undefined, otherwise: string, { words }: Call): string {
  if (written !== undefined && !parseDay(written)) throw new UsageError(words.usageErrors.day(name, written))
  return written ?? otherwise
}

async function readClicks(file: string, { words }: Call): Promise<readonly ClickCount[]> {
  try {
    return clickCountsSchema.parse(JSON.parse(await readFile(resolve(file), 'utf8'))).clicks
  } catch (cause) {
    throw new UsageError(words.usageErrors.clicks(file), { cause })
  }
}

/** What the servers counted of every post that is there. */
async function fetchCounts(
  entries: readonly LedgerEntry[],
  adapters: ReadonlyMap<string, Adapter>,
  { world, words }: Call,
): Promise<Map<string, Counts>> {
  const sent = entries.filter(({ state }) => state === 'done')
  const progress = sent.length > 0 ? createProgress(words.measuring, world.err) : undefined
  const counts = new Map<string, Counts>()
  for (const [index, { key, channel, ref }] of sent.entries()) {
    const adapter = adapters.get(channel)
    if (adapter && ref) counts.set(key, await adapter.counts(ref))
    progress?.update((index + 1) / sent.length, words.sending(index + 1, sent.length))
  }
  progress?.done()
  return counts
}

/** Asks Matomo when it is known where that is. */
async function fetchVisits(from: string, to: string, { world, words }: Call): Promise<MatomoAnswer> {
  const { DREMPEL_MATOMO_URL: url, DREMPEL_MATOMO_SITE: site } = world.env
  const token = readSecret('matomo', 'TOKEN', world.env)
  if (!url || !site || !token) return { ok: false, reason: words.noMatomo }
  if (!/^https:\/\/|^http:\/\/(localhost|127\.0\.0\.1)[:/]/.test(url)) return { ok: false, reason: words.openMatomo }
  return askMatomo({ url, siteId: Number(site), token, campaign: campaignName, from, to })
}
