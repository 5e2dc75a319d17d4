import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { MinuteTally } from '../src/time/every-minute.example.ts'

const zones = ['UTC', 'Europe/Amsterdam', 'America/New_York', 'Pacific/Auckland']
const years = Array.from({ length: 17 }, (_, index) => String(2024 + index))
const main = fileURLToPath(new URL('../src/time/every-minute.main.example.ts', import.meta.url))

const tallies = zones.map((TZ) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [main, ...years], {
    encoding: 'utf8',
    env: { ...process.env, TZ },
  })
  if (status !== 0) throw new Error(`Unexpected end of the process in ${TZ}: ${stderr}`)
  return { zone: TZ, ...(JSON.parse(stdout) as MinuteTally) }
})

if (process.argv.includes('--json'))
  process.stdout.write(`${JSON.stringify({ name: 'every minute of the change days, 2024 to 2040', tallies })}\n`)
else {
  process.stdout.write(
    'every minute of the days on which the clock changes, 2024 to 2040, against Directive 2000/84/EC\n',
  )
  for (const { zone, minutes, once, skipped, twice, wrong } of tallies)
    process.stdout.write(
      `  process in ${zone.padEnd(18)}${minutes} minutes: ${once} once, ${skipped} refused as skipped, ${twice} asked to choose, ${wrong.length} wrong\n`,
    )
}
for (const { zone, wrong } of tallies) for (const line of wrong.slice(0, 10)) process.stderr.write(`${zone}: ${line}\n`)
if (tallies.some(({ wrong }) => wrong.length > 0)) process.exitCode = 1
