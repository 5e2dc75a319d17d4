import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { renderCalendarHtml } from '../src/calendar/render-calendar-html.ts'
import { renderCalendarIcs } from '../src/calendar/render-calendar-ics.ts'
import { exampleContent, exampleSnapshot, postText } from '../src/plan/material.example.ts'
import { planCampaign } from '../src/plan/plan-campaign.ts'
import { readMaterial } from '../src/read/read-material.ts'

const now = '2027-01-05T08:00:00Z'
const POSTS_A_FILE = 500

const channels = ['bluesky', 'mastodon', 'linkedin', 'facebook', 'mail']

/** A calendar on disk of so many posts, each on so many channels. */
function writeCalendar(folder: string, posts: number, onChannels: number): void {
  rmSync(join(folder, 'calendar'), { recursive: true, force: true })
  mkdirSync(join(folder, 'calendar'), { recursive: true })
  const texts = Array.from({ length: posts }, (_, index) => {
    const day = String(1 + (index % 28)).padStart(2, '0')
    const month = String(1 + (Math.floor(index / 28) % 12)).padStart(2, '0')
    return postText(
      `channels: [${channels.slice(0, onChannels).join(', ')}]
text: |
  {cijfer:verzonnen-cijfer} Zet een stoel bij de lift en wacht rustig af. Eén praatje is genoeg.

  Praten? {hulplijn}. Lees hoe het werkt: {link}
tags: [EenTegenEenzaamheid, KomErbij]
`,
      { id: `bericht-${index}`, when: `{ day: 2027-${month}-${day}, time: "10:00" }` },
    )
  })
  for (let from = 0; from < texts.length; from += POSTS_A_FILE)
    writeFileSync(
      join(folder, 'calendar', `${String(from).padStart(6, '0')}.yaml`),
      `posts:${texts.slice(from, from + POSTS_A_FILE).join('')}`,
    )
}

const folder = mkdtempSync(join(tmpdir(), 'campagne-'))
try {
  writeFileSync(join(folder, 'campaign.yaml'), 'content: content.json\nsnapshot: project.json\n')
  writeFileSync(join(folder, 'occasions.yaml'), 'occasions: []\n')
  writeFileSync(
    join(folder, 'channels.yaml'),
    `channels:\n${channels.map((id) => `  - { id: ${id}, platform: ${id}, name: ${id} }\n`).join('')}`,
  )
  writeFileSync(join(folder, 'content.json'), JSON.stringify(exampleContent))
  writeFileSync(join(folder, 'project.json'), JSON.stringify(exampleSnapshot))

  const rows = []
  for (const [posts, onChannels] of [
    [200, 5],
    [2000, 5],
    [10_000, 1],
  ] as const) {
    const planned = posts * onChannels
    writeCalendar(folder, posts, onChannels)
    const times = { read: 0, plan: 0, html: 0, ics: 0 }
    const timed = async <Value>(name: keyof typeof times, run: () => Value | Promise<Value>): Promise<Value> => {
      const start = performance.now()
      const value = await run()
      times[name] = Math.round(performance.now() - start)
      return value
    }
    const { material, problems } = await timed('read', () => readMaterial(folder))
    const plan = await timed('plan', () => planCampaign(material, now))
    await timed('html', () => renderCalendarHtml(plan, now))
    await timed('ics', () => renderCalendarIcs(plan, now))
    if (plan.posts.length !== planned || problems.length + plan.problems.length > 0)
      throw new Error(`Unexpected plan of ${plan.posts.length} posts with problems, expected ${planned} without`)
    rows.push({ posts, planned, ...times, megabytes: Math.round(process.memoryUsage().rss / 1e6) })
  }
  if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify({ name: 'planning', rows })}\n`)
  else {
    process.stdout.write('planning, in milliseconds; memory of the whole process in MB\n')
    for (const { posts, planned, read, plan, html, ics, megabytes } of rows)
      process.stdout.write(
        `  ${String(posts).padStart(6)} posts, ${String(planned).padStart(6)} planned: read ${read}, plan ${plan}, calendar page ${html}, ics ${ics}, memory ${megabytes}\n`,
      )
  }
} finally {
  rmSync(folder, { recursive: true })
}
