import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import {
  checkWording,
  findPersonalData,
  measureReadability,
  plainText,
  readabilityTargets,
} from '../packages/core/src/language/index.ts'

const usage = `node tools/readability.ts <files or folders> [--json]

How readable are these texts, and do the words fit? Reads Markdown pieces, and folders of them. For each file:

  score     Flesch-Douma, higher is easier; aim at ${readabilityTargets.score} or more
  words     words in the text below the front matter
  mean      words per sentence; aim at ${readabilityTargets.meanSentenceWords} or fewer
  longest   words in the longest sentence; aim at ${readabilityTargets.longestSentenceWords} or fewer

and, by line and column:

  error     words that do not fit the project
  warning   words to think about; sentences that are too long; what looks like somebody's personal data
  info      hints: long words, places that may be passive, words in quoted speech

Words and personal data are looked for in the Dutch fields of the front matter too. Readability is not: many short fields
would make every piece look easy.

  --json    one object: { "files": [ … ] }
  --help    this text

Ends with 1 when a wording error was found, with 2 when there was nothing to read.
`

type Severity = 'error' | 'warning' | 'info'
interface Finding {
  readonly start: number
  readonly severity: Severity
  readonly rule: string
  readonly words: string
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
})

const markdownIn = (path: string): string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path, { withFileTypes: true })
        .filter((one) => one.name !== 'node_modules' && (one.isDirectory() || one.name.endsWith('.md')))
        .map((one) => join(path, one.name))
        .sort()
        .flatMap(markdownIn)
    : [path]

const blank = (text: string) => text.replace(/[^\r\n]/g, ' ')
const frontMatter = /^---\r?\n[\s\S]*?\n---[ \t]*(?=\r?\n|$)/

/** The Dutch fields of the front matter: names of fields and the English ones become spaces, each field stands apart. */
const fieldsOf = (matter: string) =>
  matter
    .replace(/^english:[^\n]*\n(?:[ \t]+[^\n]*\n|\r?\n)*/m, blank)
    .replace(/^([ \t]*(?:- )?)([A-Za-z]+:)(?: [>|]-?)?/gm, (all) => `\u2029${blank(all.slice(1))}`)
    .replace(/^([ \t]*)-(?= )/gm, (_, lead: string) => `${lead}\u2029`)

const placesIn = (source: string) => {
  const starts = [0, ...Array.from(source.matchAll(/\n/g), ({ index }) => index + 1)]
  return (offset: number) => {
    const line = starts.findLastIndex((start) => start <= offset)
    return `${line + 1}:${offset - (starts[line] ?? 0) + 1}`
  }
}
const oneLine = (text: string) => text.replace(/[\s\u2029]+/g, ' ').trim()

function measureFile(file: string) {
  const source = readFileSync(file, 'utf8')
  const matter = frontMatter.exec(source)?.[0] ?? ''
  const body = plainText(blank(matter) + source.slice(matter.length))
  const whole = plainText(fieldsOf(matter) + source.slice(matter.length))
  const measured = measureReadability(body)
  const hint = (start: number, severity: Severity, rule: string, words: string): Finding => ({
    start,
    severity,
    rule,
    words,
  })
  const findings = [
    ...checkWording(whole).map((one) => hint(one.start, one.severity, one.rule, one.words)),
    ...findPersonalData(whole).map((one) =>
      hint(one.start, one.certainty === 'maybe' ? 'info' : 'warning', one.kind, one.words),
    ),
    ...measured.longSentences.map(({ start, words }) =>
      hint(
        start,
        'warning',
        'long-sentence',
        `${words} woorden in één zin: ${oneLine(body.slice(start, start + 60))} …`,
      ),
    ),
    ...measured.longWords.map(({ start, found }) => hint(start, 'info', 'long-word', `lang woord: ${found}`)),
    ...measured.passiveHints.map(({ start, found, certainty }) =>
      hint(
        start,
        'info',
        'passive',
        `${certainty === 'likely' ? 'lijdende vorm' : 'misschien lijdende vorm'}: ${oneLine(found)}`,
      ),
    ),
  ].sort((one, other) => one.start - other.start)
  const placeOf = placesIn(source)
  return {
    file,
    score: measured.score,
    band: measured.band?.nl ?? null,
    words: measured.words,
    sentences: measured.sentences,
    meanSentenceWords: measured.meanSentenceWords,
    longestSentenceWords: measured.longestSentence?.words ?? null,
    findings: findings.map(({ start, severity, rule, words }) => ({ place: placeOf(start), severity, rule, words })),
  }
}

const shown = (value: number | null) => (value === null ? '–' : value.toFixed(1))

function renderFile(one: ReturnType<typeof measureFile>): string {
  const counts = `score ${shown(one.score)} (${one.band ?? 'niets te meten'})  words ${one.words}  mean ${shown(one.meanSentenceWords)}  longest ${one.longestSentenceWords ?? '–'}`
  const lines = one.findings.map(
    ({ place, severity, rule, words }) => `  ${place.padEnd(8)} ${severity.padEnd(8)} ${rule.padEnd(16)} ${words}`,
  )
  return `${[one.file, `  ${counts}`, ...lines].join('\n')}\n`
}

if (values.help) {
  process.stdout.write(usage)
} else {
  const missing = positionals.filter((path) => !statSync(path, { throwIfNoEntry: false }))
  const paths = missing.length > 0 ? [] : positionals.flatMap(markdownIn)
  if (paths.length === 0) {
    const what = missing.length > 0 ? `path ${missing.map((path) => `\`${path}\``).join(', ')}` : 'call without a text'
    process.stderr.write(`Unexpected ${what}, expected files or folders of Markdown.\n\n${usage}`)
    process.exitCode = 2
  } else {
    const files = paths.map(measureFile)
    process.stdout.write(values.json ? `${JSON.stringify({ files }, null, 2)}\n` : files.map(renderFile).join(''))
    if (files.some((one) => one.findings.some((finding) => finding.severity === 'error'))) process.exitCode = 1
  }
}
