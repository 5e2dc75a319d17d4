import { checkPosts } from '../src/check/check-plan.ts'
import { exampleMaterial, postText } from '../src/plan/material.example.ts'
import { planCampaign } from '../src/plan/plan-campaign.ts'

const now = '2027-01-05T08:00:00Z'
const channels = ['bluesky', 'mastodon', 'linkedin', 'facebook', 'mail']
const things = ['stoel', 'tafel', 'bank', 'plant', 'krant', 'fiets', 'lamp', 'trui']
const places = ['de lift', 'de brug', 'het plein', 'de school', 'de winkel', 'het park', 'de haven']

/** So many posts, each with words of its own, on so many channels. */
function calendar(posts: number, onChannels: number): string {
  return Array.from({ length: posts }, (_, index) => {
    const [day, month] = [1 + (index % 28), 1 + (Math.floor(index / 28) % 12)].map((one) => String(one).padStart(2, '0'))
    const [thing, place] = [things[index % things.length], places[index % places.length]]
    return postText(
      `channels: [${channels.slice(0, onChannels).join(', ')}]
text: |
  Zet een ${thing} bij ${place} en wacht rustig af. Eén praatje is genoeg, zei buur ${index}. Kom je morgen weer?

  Praten? {hulplijn}. Lees hoe het werkt: {link}
tags: [EenTegenEenzaamheid, KomErbij]
`,
      { id: `bericht-${index}`, when: `{ day: 2027-${month}-${day}, time: "${String(7 + (index % 14)).padStart(2, '0')}:00" }` },
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
    const start = performance.now()
    const { problems } = checkPosts(plan, material, now, only ? { only } : {})
    return { ms: Math.round(performance.now() - start), problems: problems.length }
  }
  const all = timed()
  const one = timed(new Set(['bericht-7']))
  const megabytes = Math.round(process.memoryUsage().rss / 1e6)
  return { posts, planned: plan.posts.length, checkMs: all.ms, problems: all.problems, oneChangedMs: one.ms, megabytes }
})
if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify({ name: 'checking', rows })}\n`)
else {
  process.stdout.write('checking, in milliseconds; memory of the whole process in MB\n')
  for (const { posts, planned, checkMs, problems, oneChangedMs, megabytes } of rows)
    process.stdout.write(
      `  ${String(posts).padStart(6)} posts, ${String(planned).padStart(6)} planned: all ${checkMs}, one changed ${oneChangedMs}, ${problems} problems, memory ${megabytes}\n`,
    )
}
