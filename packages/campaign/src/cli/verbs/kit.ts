import { join, relative } from 'node:path'
import { exitCodes, UsageError } from '@drempel/diagnostics'
import { kitPath, unpackOthers } from '../../hand-over/kit-folder.ts'
import { takeBackWords } from '../../hand-over/kit-steps.ts'
import { renderBuffer } from '../../hand-over/render-buffer.ts'
import { renderCsv } from '../../hand-over/render-csv.ts'
import { writeWhole } from '../../hand-over/write-whole.ts'
import type { PlannedPost } from '../../model/planned-post.ts'
import { platforms } from '../../model/platform.ts'
import { entryFor } from '../../publish/entry-for.ts'
import { whyNot } from '../../publish/why-not.ts'
import { graceEndsMs } from '../../time/grace.ts'
import { localTime } from '../../time/zone.ts'
import { giveJson, say, type Verb } from '../call.ts'
import { choosePosts } from '../choose-posts.ts'
import { openDesk } from '../desk.ts'
import { sayWhatIsLeftOut } from '../report-problems.ts'
import { withServers } from '../with-servers.ts'

const MS_PER_DAY = 86_400_000

/** How far ahead when nobody says: the week that staff prepare. */
const USUAL_DAYS = 7

/** Lays ready what people place by hand in the coming days, with lists for other programs. */
export const kit: Verb = async (call) => {
  const { flags, names, words, world } = call
  const days = Number(flags.days ?? USUAL_DAYS)
  if (!Number.isInteger(days) || days < 1 || days > 366) throw new UsageError(words.usageErrors.days(flags.days ?? ''))
  const desk = await openDesk(call)
  const fromMs = Date.parse(desk.now)
  const meant = choosePosts(desk.plan, names, words).filter(
    (post) => platforms[post.channel.platform].tier === 'kit' && isWithin(post, fromMs, fromMs + days * MS_PER_DAY),
  )
  sayWhatIsLeftOut(desk.planProblems, call)
  return withServers(call, desk, async ({ adapters, ledger }) => {
    const hold = whyNot({ approvals: desk.material.approvals, errorsOf: desk.errorsOf, adapters })
    const entries = new Map((await ledger.entries()).map(({ key, state }) => [key, state]))
    const open = meant.filter(({ key }) => entries.get(key) !== 'withdrawn')
    const judged = open.map((post) => ({ post, held: hold(post) }))
    const laid: PlannedPost[] = []
    const left: { key: string; reason: string }[] = []
    for (const { post, held } of judged) {
      if (held) {
        left.push({ key: post.key, reason: words.held[held.why] })
        continue
      }
      const sent = await adapters.get(post.channel.id)?.put(post)
      if (sent?.kind === 'done') {
        laid.push(post)
        // From here on people may have it: a withdrawal finds it by its consents, also when it leaves the plan.
        await ledger.enter(entryFor(post), world.clock.nowMs())
      } else left.push({ key: post.key, reason: sent && 'reason' in sent ? sent.reason : words.held['no-adapter'] })
    }
    const { kit: folder, out } = desk.places
    // What was laid ready earlier and may not be placed any more must not stay there to be placed.
    const mayStay = (post: PlannedPost) => entries.get(post.key) !== 'withdrawn' && !hold(post)
    const wanted = new Set(desk.plan.posts.filter(mayStay).map(({ key }) => key))
    const gone = await unpackOthers(folder, wanted, localTime(desk.now).day)
    for (const { key, platform } of gone) left.push({ key, reason: takeBackWords(platform, call.lang) })
    const zips = [...new Set(laid.map(({ local }) => kitPath(folder, local.day)))]
    const lists = laid.length === 0 ? [] : await writeLists(out, laid)
    if (flags.json) giveJson(call, { kits: zips, lists, left })
    else for (const file of [...zips, ...lists]) world.out(`${relative('', file)}\n`)
    for (const { key, reason } of left) say(call, `✗ ${key}  ${reason}`)
    say(call, open.length === 0 ? words.kitNothing(days) : words.kitMade(laid.length, zips.length))
    return left.length > 0 ? exitCodes.problems : exitCodes.fine
  })
}

/** Not over yet, and due before the end. */
const isWithin = (post: PlannedPost, fromMs: number, toMs: number): boolean =>
  graceEndsMs(post) >= fromMs && Date.parse(post.dueAt) < toMs

/** The lists for Excel and Buffer. Buffer fetches pictures on the web, where ours are not: those posts are in the kit alone. */
async function writeLists(out: string, posts: readonly PlannedPost[]): Promise<string[]> {
  const lists = [
    { name: 'berichten.csv', content: renderCsv(posts) },
    ...renderBuffer(posts, () => undefined).files.map(({ name, content }) => ({ name: join('buffer', name), content })),
  ]
  for (const { name, content } of lists) await writeWhole(join(out, name), content)
  return lists.map(({ name }) => join(out, name))
}
