/* `pnpm bench campaign whole`: plan, check and preview of 10,000 posts, as one call of the tool by a person: `campaign preview`, which
   does all three. Each call is a process of its own, so that what it took is its own. The reference is the same call for the real
   calendar of this project, in the same run. */

import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { exampleContent, exampleSnapshot, postText } from '../src/plan/material.example.ts'

const POSTS = 10_000
const POSTS_A_FILE = 500
/** Moments of posts: so many a day, two hours apart. */
const SLOTS_A_DAY = 6
const now = '2027-01-05T08:00:00Z'
const channels = ['bluesky', 'mastodon', 'linkedin', 'facebook', 'mail']
const things = ['stoel', 'tafel', 'bank', 'plant', 'krant', 'fiets', 'lamp', 'trui', 'schaal', 'kaart', 'bal']
const places = ['de lift', 'de brug', 'het plein', 'de school', 'de winkel', 'het park', 'de haven']
const people = ['buur', 'bakker', 'conciërge', 'postbode', 'oppas', 'trainer', 'koster', 'juf', 'kapper', 'zanger']

/** The words of a post: the same for all, or such that no two sentences are alike. */
const words = {
  alike: () => 'Zet een stoel bij de lift en wacht rustig af. Eén praatje is genoeg. Kom je morgen weer?',
  different(index: number): string {
    const [thing, place, person] = [things, places, people].map((list) => list[index % list.length])
    return `Zet ${thing} ${index} bij ${place} en wacht rustig af. Eén praatje is genoeg, zei ${person} ${index * 7}. Kom je ${1 + (index % 28)} keer weer, of ${index} keer?`
  },
} as const

function momentOf(index: number): string {
  const dayIndex = Math.floor(index / SLOTS_A_DAY)
  const two = (value: number) => String(value).padStart(2, '0')
  const day = `${2027 + Math.floor(dayIndex / 336)}-${two(1 + (Math.floor(dayIndex / 28) % 12))}-${two(1 + (dayIndex % 28))}`
  return `{ day: ${day}, time: "${two(8 + 2 * (index % SLOTS_A_DAY))}:00" }`
}

/** A folder with 10,000 planned posts: so many posts, each on so many channels. */
function writeCampaign(folder: string, sort: keyof typeof words, onChannels: number): void {
  mkdirSync(join(folder, 'calendar'), { recursive: true })
  writeFileSync(join(folder, 'campaign.yaml'), 'content: content.json\nsnapshot: project.json\n')
  writeFileSync(join(folder, 'occasions.yaml'), 'occasions: []\n')
  const listed = channels.map((id) => `  - { id: ${id}, platform: ${id}, name: ${id} }\n`)
  writeFileSync(join(folder, 'channels.yaml'), `channels:\n${listed.join('')}`)
  writeFileSync(join(folder, 'content.json'), JSON.stringify(exampleContent))
  writeFileSync(join(folder, 'project.json'), JSON.stringify(exampleSnapshot))
  const posts = Array.from({ length: POSTS / onChannels }, (_, index) =>
    postText(
      `channels: [${channels.slice(0, onChannels).join(', ')}]
text: |
  ${words[sort](index)}

  Lees hoe het werkt: {link}
tags: [EenTegenEenzaamheid, KomErbij]
`,
      { id: `bericht-${index}`, when: momentOf(index) },
    ),
  )
  for (let from = 0; from < posts.length; from += POSTS_A_FILE)
    writeFileSync(
      join(folder, 'calendar', `${String(from).padStart(6, '0')}.yaml`),
      `posts:${posts.slice(from, from + POSTS_A_FILE).join('')}`,
    )
}

/** What a call took. */
interface Usage {
  readonly seconds: number
  readonly cpuSeconds: number
  readonly peakMegabytes: number
}

async function preview(folder: string | undefined, out: string): Promise<Usage> {
  const startMs = performance.now()
  const [usage, main] = [join(import.meta.dirname, 'report-usage.ts'), join(import.meta.dirname, '../src/main.ts')]
  const args = ['--import', usage, main, 'preview', '--now', now, '--out', out]
  const child = spawn(process.execPath, [...args, ...(folder === undefined ? [] : ['--folder', folder])], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  })
  const [said, taken, code] = await Promise.all([
    text(child.stderr as NodeJS.ReadableStream),
    text(child.stdio[3] as NodeJS.ReadableStream),
    new Promise((resolve) => child.once('exit', resolve)),
  ])
  if (code !== 0) throw new Error(`\`campaign preview\` ended with ${code}:\n${said}`)
  const { cpuMs, peakMegabytes } = JSON.parse(taken) as { cpuMs: number; peakMegabytes: number }
  const seconds = (performance.now() - startMs) / 1_000
  return { seconds: Number(seconds.toFixed(1)), cpuSeconds: Number((cpuMs / 1_000).toFixed(1)), peakMegabytes }
}

const folder = mkdtempSync(join(tmpdir(), 'drempel-whole-'))
try {
  const page = join(folder, 'voorbeeld.html')
  const reference = await preview(undefined, page)
  const rows = []
  for (const [label, sort, onChannels] of [
    ['10,000 posts, all different', 'different', 1],
    ['10,000 posts, all alike', 'alike', 1],
    ['2,000 posts on 5 channels, all different', 'different', 5],
  ] as const) {
    const own = join(folder, `${sort}-${onChannels}`)
    writeCampaign(own, sort, onChannels)
    const usage = await preview(own, page)
    rows.push({ label, ...usage, pageMegabytes: Math.round(statSync(page).size / 1e6) })
    rmSync(own, { recursive: true })
  }
  if (process.argv.includes('--json'))
    process.stdout.write(`${JSON.stringify({ name: 'plan, check and preview in one call', reference, rows })}\n`)
  else {
    process.stdout.write('plan, check and preview in one call\n')
    for (const { label, seconds, cpuSeconds, peakMegabytes } of [
      { label: 'reference: the calendar of this project', ...reference },
      ...rows,
    ])
      process.stdout.write(
        `  ${label.padEnd(42)} ${seconds} s, CPU ${cpuSeconds} s (× ${(cpuSeconds / reference.cpuSeconds).toFixed(1)}), at most ${peakMegabytes} MB\n`,
      )
  }
} finally {
  rmSync(folder, { recursive: true })
}
