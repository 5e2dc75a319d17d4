import { scoreWording, type WordingScore } from '../src/check/wording/score-wording.ts'
import { labelledSentences } from '../src/check/wording/sentences.example.ts'

const parts = {
  all: labelledSentences,
  tunedOn: labelledSentences.filter(({ heldOut }) => !heldOut),
  heldOut: labelledSentences.filter(({ heldOut }) => heldOut),
}
const scores = Object.entries(parts).map(([part, sentences]) => ({ part, ...scoreWording(sentences) }))

const row = (name: string, { right, wrong, missed, precision, recall }: WordingScore) =>
  `  ${name.padEnd(22)}${String(right).padStart(6)}${String(wrong).padStart(7)}${String(missed).padStart(8)}` +
  `${precision.toFixed(3).padStart(11)}${recall.toFixed(3).padStart(8)}\n`

if (process.argv.includes('--json')) {
  const shown = scores.map(({ byRule, ...one }) => ({ ...one, byRule: Object.fromEntries(byRule) }))
  process.stdout.write(`${JSON.stringify({ name: 'wording against labelled sentences', scores: shown })}\n`)
} else
  for (const { part, sentences, innocent, all, byRule, differences } of scores) {
    process.stdout.write(`wording, ${part}: ${sentences} sentences, ${innocent} of them innocent\n`)
    process.stdout.write(`  ${'rule'.padEnd(23)}right  wrong  missed  precision  recall\n`)
    for (const [rule, score] of byRule) process.stdout.write(row(rule, score))
    process.stdout.write(row('together', all))
    if (part === 'all')
      for (const { text, wrong, missed } of differences)
        process.stdout.write(`  “${text}” wrongly [${wrong.join(', ')}], missed [${missed.join(', ')}]\n`)
    process.stdout.write('\n')
  }
