import { checkPosts } from '../src/check/check-plan.ts'
import { exampleMaterial, postText } from '../src/plan/material.example.ts'
import { planCampaign } from '../src/plan/plan-campaign.ts'

const now = '2027-01-05T08:00:00Z'
const channels = ['bluesky', 'mastodon', 'linkedin', 'facebook', 'mail']
const things = ['stoel', 'tafel', 'bank', 'plant', 'krant', 'fiets', 'lamp', 'trui']
const places = ['de lift', 'de brug', 'het plein', 'de school', 'de winkel', 'het park', 'de haven']

const SLOTS_A_DAY = 6
const MISTAKE_EVERY = 20

/** Day and hour of a post: two hours from the next, with all days of the month that every month has. */
function momentOf(index: number): string {
  const dayIndex = Math.floor(index / SLOTS_A_DAY)
  const [year, month, day] = [
    2027 + Math.floor(dayIndex / 336),
    1 + (Math.floor(dayIndex / 28) % 12),
    1 + (dayIndex % 28),
  ]
  const two = (value: number) => String(value).padStart(2, '0')
  return `{ day: ${year}-${two(month)}-${two(day)}, time: "${two(8 + 2 * (index % SLOTS_A_DAY))}:00" }`
}

/** So many posts, each with words of its own, on so many channels. One in twenty has a mistake. */
function calendar(posts: number, onChannels: number): string {
  return Array.from({ length: posts }, (_, index) => {
    const [thing, place] = [things[index % things.length], places[index % places.length]]
    return postText(
      `channels: [${channels.slice(0, onChannels).join(', ')}]
text: |
  Zet een ${thing} bij ${place} en wacht rustig af. Eén praatje is genoeg, zei buur ${index}. ${index % MISTAKE_EVERY === 0 ? 'Ook eenzame ouderen zitten er.' : 'Kom je morgen weer?'}

  Lees hoe het werkt: {link}
tags: [EenTegenEenzaamheid, KomErbij]
`,
      { id: `bericht-${index}`, when: momentOf(index) },
    )
  }).join('')
}

const rows = [
  [200, 5],
  [2000, 5],
  [10_000, 1],
].map(([posts = 0, onChannels = 0]) => {
  const material = exampleMaterial(calendar(posts, onChannels))
  const plan = planCampaign(material, now)
  if (plan.posts.length !== posts * onChannels) throw new Error(`Unexpected plan of ${plan.posts.length} posts`)
  const timed = (only?: ReadonlySet<string>) => {
    const [start, before] = [performance.now(), process.cpuUsage()]
    const { problems } = checkPosts(plan, material, now, only ? { only } : {})
    const { user, system } = process.cpuUsage(before)
    const ms = Math.round(performance.now() - start)
    return { ms, cpuMs: Math.round((user + system) / 1000), problems: problems.length }
  }
  const all = timed()
  const one = timed(new Set(['bericht-7']))
  const megabytes = Math.round(process.memoryUsage().rss / 1e6)
  return {
    posts,
    planned: plan.posts.length,
    checkMs: all.ms,
    checkCpuMs: all.cpuMs,
    problems: all.problems,
    oneChangedMs: one.ms,
    megabytes,
  }
})
if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify({ name: 'checking', rows })}\n`)
else {
  process.stdout.write('checking, in milliseconds; memory of the whole process in MB\n')
  for (const { posts, planned, checkMs, checkCpuMs, problems, oneChangedMs, megabytes } of rows)
    process.stdout.write(
      `  ${String(posts).padStart(6)} posts, ${String(planned).padStart(6)} planned: all ${checkMs} (CPU ${checkCpuMs}), one changed ${oneChangedMs}, ${problems} problems, memory ${megabytes}\n`,
    )
}
