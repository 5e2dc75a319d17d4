import { letterParts } from '../../guidance/letter-parts.ts'
import { hasLooseBrace, slotsOf } from '../../guidance/slots.ts'
import { findPersonalData } from '../../language/personal/find-personal-data.ts'
import type { PersonalDataKind } from '../../language/personal/finding.ts'
import { measureReadability } from '../../language/readability.ts'
import { checkWording } from '../../language/wording/check-wording.ts'
import type { Goal } from '../../vocabulary/goals.ts'
import { termOf } from '../../vocabulary/term.ts'
import type { AdviceLetter, AdviceLetterBlock } from './advice-letter.ts'
import type { LetterMaterial } from './letter-material.ts'
import { type LetterRule, letterRules } from './letter-rules.ts'

/** What a letter is held against: the library, the toolkit, and what the conversation gave. */
export interface LetterContext extends LetterMaterial {
  /** References to the notes of the conversation. */
  readonly noteIds: readonly string[]
  /** The goals that the initiative chose. */
  readonly goals: readonly Goal[]
}

/** Something about a letter that keeps it from being sent, or that is worth a second look. */
export interface LetterProblem {
  /** The quality gate. */
  readonly rule: LetterRule
  /** `error` keeps the letter from being sent; `warning` does not. */
  readonly severity: 'error' | 'warning'
  /** What an advisor reads, in Dutch. Never repeats personal data. */
  readonly words: string
  /** Where in the letter: `['blocks', 3, 'sentences', 0]`. */
  readonly path: readonly (string | number)[]
}

/**
 * Readability of a whole letter, in points of Flesch–Douma: below `target` is a warning, below `least` an error. Our own
 * choice; a letter names organisations and streets, which weigh on the measure, so it lies under that of pieces.
 */
export const letterReadability = { target: 60, least: 45 } as const

/** Parts that say how to reach the advisor, and what may stand there for that. */
const REACHABLE: ReadonlySet<string> = new Set(['greeting', 'follow-up', 'contact'])
const REACH: ReadonlySet<PersonalDataKind> = new Set(['phone', 'email', 'surname'])

/** The text as a reader sees it: without invisible characters and look-alikes, behind which a word can hide. */
const asSeen = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Pd}/gu, '-')

const problem = (
  rule: LetterRule,
  path: LetterProblem['path'],
  fact = '',
  severity: LetterProblem['severity'] = 'error',
): LetterProblem => {
  const { nl, meaning } = termOf(letterRules, rule)
  return { rule, severity, words: [nl, fact, meaning].filter(Boolean).join(' '), path }
}

function checkParts({ blocks }: AdviceLetter): LetterProblem[] {
  const counts = new Map<string, number>()
  const problems: LetterProblem[] = []
  let latest = 0
  for (const [index, { kind }] of blocks.entries()) {
    const at = letterParts.findIndex(({ id }) => id === kind)
    if (at < latest) problems.push(problem('part-order', ['blocks', index]))
    latest = Math.max(latest, at)
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  for (const { id, nl, min, max } of letterParts) {
    const count = counts.get(id) ?? 0
    if (count < min)
      problems.push(
        problem('part-missing', ['blocks'], `Van ‘${nl}’ staan er ${count} in, en minstens ${min} zijn nodig.`),
      )
    if (count > max)
      problems.push(problem('part-too-often', ['blocks'], `Van ‘${nl}’ staan er ${count} in, en hooguit ${max} mag.`))
  }
  return problems
}

/** The context, prepared so that a long letter asks it quickly. */
interface Lookup {
  readonly blocks: ReadonlyMap<string, LetterContext['blocks'][number]>
  readonly pieces: ReadonlyMap<string, number>
  readonly notes: ReadonlySet<string>
  readonly goals: readonly Goal[]
}

const prepare = ({ blocks, pieces, noteIds, goals }: LetterContext): Lookup => ({
  blocks: new Map(blocks.map((block) => [block.id, block])),
  pieces: new Map(pieces.map(({ slug, version }) => [slug, version])),
  notes: new Set(noteIds),
  goals,
})

function checkText(kind: AdviceLetterBlock['kind'], written: string, path: LetterProblem['path']): LetterProblem[] {
  const text = asSeen(written)
  const personal = findPersonalData(text).filter((one) => !(REACHABLE.has(kind) && REACH.has(one.kind)))
  return [
    ...(slotsOf(text).length > 0 || hasLooseBrace(text) ? [problem('open-slot', path)] : []),
    ...checkWording(text).flatMap(({ severity, words }) =>
      severity === 'info' ? [] : [problem('wording', path, words, severity)],
    ),
    ...personal.map(({ certainty, words }) =>
      problem('personal-data', path, words, certainty === 'maybe' ? 'warning' : 'error'),
    ),
  ]
}

function checkBlock(
  block: AdviceLetterBlock,
  index: number,
  { blocks, pieces, notes, goals }: Lookup,
): LetterProblem[] {
  const at = ['blocks', index]
  const problems: LetterProblem[] = []
  const source = blocks.get(block.blockId)
  if (!source) problems.push(problem('unknown-block', [...at, 'blockId']))
  else if (source.kind !== block.kind) problems.push(problem('block-in-other-part', [...at, 'blockId']))
  const { needsNote } = termOf(letterParts, block.kind)
  for (const [number, { text, noteIds }] of block.sentences.entries()) {
    const sentence = [...at, 'sentences', number]
    if (needsNote && noteIds.length === 0) problems.push(problem('sentence-without-note', sentence))
    for (const [note, id] of noteIds.entries())
      if (!notes.has(id)) problems.push(problem('unknown-note', [...sentence, 'noteIds', note]))
    for (const one of checkText(block.kind, text, [...sentence, 'text'])) problems.push(one)
  }
  if (block.kind === 'advice' && !goals.includes(block.goal)) problems.push(problem('other-goal', [...at, 'goal']))
  if (block.kind === 'goal' && source?.fits.about === 'goal' && !goals.includes(source.fits.goal))
    problems.push(problem('other-goal', [...at, 'blockId']))
  if (block.kind === 'piece') {
    const now = pieces.get(block.piece.slug)
    if (now === undefined) problems.push(problem('unknown-piece', [...at, 'piece', 'slug']))
    else if (now !== block.piece.version)
      problems.push(problem('other-piece-version', [...at, 'piece', 'version'], `Nu is het versie ${now}.`))
  }
  return problems
}

/** Sentences that stand in the letter twice; the second is pointed at. */
function checkSentences({ blocks }: AdviceLetter): LetterProblem[] {
  const seen = new Set<string>()
  return blocks.flatMap(({ sentences }, index) =>
    sentences.flatMap(({ text }, number) => {
      const twice = seen.has(text)
      seen.add(text)
      return twice ? [problem('sentence-twice', ['blocks', index, 'sentences', number, 'text'])] : []
    }),
  )
}

/** Addresses and pieces that a letter names twice. */
function checkTwice({ blocks }: AdviceLetter): LetterProblem[] {
  const seen = new Set<string>()
  return blocks.flatMap((block, index) => {
    const name = block.kind === 'advice' ? block.itemId : block.kind === 'piece' ? block.piece.slug : undefined
    if (name === undefined) return []
    const key = `${block.kind} ${name}`
    const twice = seen.has(key)
    seen.add(key)
    if (!twice) return []
    return block.kind === 'advice'
      ? [problem('item-twice', ['blocks', index, 'itemId'])]
      : [problem('piece-twice', ['blocks', index, 'piece', 'slug'])]
  })
}

function checkReadable({ blocks }: AdviceLetter): LetterProblem[] {
  if (blocks.length === 0) return []
  const { score } = measureReadability(
    blocks.map(({ sentences }) => sentences.map(({ text }) => asSeen(text)).join(' ')).join('\n\n'),
  )
  if (score === null) return [problem('hard-to-read', ['blocks'], 'Er staan geen woorden in.')]
  if (score >= letterReadability.target) return []
  const fact = `De leesbaarheid is ${Math.floor(score)}, en het doel is ${letterReadability.target}.`
  return [problem('hard-to-read', ['blocks'], fact, score < letterReadability.least ? 'error' : 'warning')]
}

/**
 * Everything that the quality gates say of a letter: its parts and their number, where every sentence comes from, the
 * goals, the pieces and their versions, wording, personal data and readability. All problems at once; an empty list is good.
 * In the greeting, the follow-up and the contact a telephone number, an e-mail address and a surname may stand: the advisor's.
 */
export function checkLetter(letter: AdviceLetter, context: LetterContext): LetterProblem[] {
  const lookup = prepare(context)
  return [
    ...checkParts(letter),
    ...letter.blocks.flatMap((block, index) => checkBlock(block, index, lookup)),
    ...checkTwice(letter),
    ...checkSentences(letter),
    ...checkReadable(letter),
  ]
}
