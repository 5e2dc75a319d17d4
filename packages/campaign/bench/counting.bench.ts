import { compareTexts, comparisons } from '../src/count/disagreements.example.ts'

const [TEXTS, AT_ONCE] = [100_000, 10_000]

const started = performance.now()
const runs = Array.from({ length: TEXTS / AT_ONCE }, (_, index) => {
  const run = compareTexts(index * AT_ONCE, AT_ONCE)
  process.stderr.write(`${(index + 1) * AT_ONCE} texts, ${run.disagreements.length} disagreements\n`)
  return run
})
const disagreements = runs.flatMap((run) => run.disagreements)
const sum = (pick: (run: (typeof runs)[number]) => number) => runs.reduce((total, run) => total + pick(run), 0)
const result = {
  name: 'counting against the code of the platforms',
  texts: TEXTS,
  withLinks: sum(({ variety }) => variety.links),
  withMentions: sum(({ variety }) => variety.mentions),
  withTags: sum(({ variety }) => variety.tags),
  beyondAscii: sum(({ variety }) => variety.beyondAscii),
  joinedEmoji: sum(({ variety }) => variety.joined),
  disagreements: Object.fromEntries(
    Object.keys(comparisons).map((name) => [name, disagreements.filter(({ about }) => about === name).length]),
  ),
  seconds: Math.round((performance.now() - started) / 1000),
}

if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify(result)}\n`)
else {
  process.stdout.write(`${result.name}: ${TEXTS} made-up texts, of which\n`)
  process.stdout.write(`  with links ${result.withLinks}, mentions ${result.withMentions}, tags ${result.withTags}, `)
  process.stdout.write(`beyond ASCII ${result.beyondAscii}, joined emoji ${result.joinedEmoji}\n`)
  for (const [name, count] of Object.entries(result.disagreements))
    process.stdout.write(`  ${name.padEnd(24)}${String(count).padStart(8)} disagreements\n`)
}
for (const { about, seed, text, ours, theirs } of disagreements.slice(0, 20))
  process.stderr.write(`${about}, seed ${seed}: ${JSON.stringify(text)}\n  ours   ${ours}\n  theirs ${theirs}\n`)
if (disagreements.length > 0) process.exitCode = 1
