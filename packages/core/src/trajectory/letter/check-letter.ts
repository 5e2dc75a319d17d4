import { letterParts } from '../../guidance/letter-parts.ts'
import { slotsOf } from '../../guidance/slots.ts'
import { findPersonalData } from '../../language/personal/find-personal-data.ts'
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

/** Parts that may hold a telephone number or a name on purpose: how to reach the advisor. */
const REACHABLE: ReadonlySet<string> = new Set(['greeting', 'follow-up', 'contact'])

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
      problems.push(problem('part-missing', ['blocks'], `Van ‘${nl}’ zijn er ${count}, en minstens ${min} nodig.`))
    if (count > max)
      problems.push(problem('part-too-often', ['blocks'], `Van ‘${nl}’ zijn er ${count}, en hooguit ${max} mogelijk.`))
  }
  return problems
}

function checkBlock(block: AdviceLetterBlock, index: number, context: LetterContext): LetterProblem[] {
  const at = ['blocks', index]
  const problems: LetterProblem[] = []
  const source = context.blocks.find(({ id }) => id === block.blockId)
  if (!source) problems.push(problem('unknown-block', [...at, 'blockId']))
  else if (source.kind !== block.kind) problems.push(problem('block-in-other-part', [...at, 'blockId']))
  const { needsNote } = termOf(letterParts, block.kind)
  const known = new Set(context.noteIds)
  for (const [number, { text, noteIds }] of block.sentences.entries()) {
    const sentence = [...at, 'sentences', number]
    if (needsNote && noteIds.length === 0) problems.push(problem('sentence-without-note', sentence))
    for (const [note, id] of noteIds.entries())
      if (!known.has(id)) problems.push(problem('unknown-note', [...sentence, 'noteIds', note]))
    if (slotsOf(text).length > 0) problems.push(problem('open-slot', [...sentence, 'text']))
    for (const { severity, words } of checkWording(text))
      if (severity !== 'info') problems.push(problem('wording', [...sentence, 'text'], words, severity))
    if (!REACHABLE.has(block.kind))
      for (const { certainty, words } of findPersonalData(text))
        problems.push(
          problem('personal-data', [...sentence, 'text'], words, certainty === 'maybe' ? 'warning' : 'error'),
        )
  }
  if (block.kind === 'advice' && !context.goals.includes(block.goal))
    problems.push(problem('other-goal', [...at, 'goal']))
  if (block.kind === 'piece') {
    const now = context.pieces.find(({ slug }) => slug === block.piece.slug)
    if (!now) problems.push(problem('unknown-piece', [...at, 'piece', 'slug']))
    else if (now.version !== block.piece.version)
      problems.push(problem('other-piece-version', [...at, 'piece', 'version'], `Nu is het versie ${now.version}.`))
  }
  return problems
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
  const text = blocks.map(({ sentences }) => sentences.map((one) => one.text).join(' ')).join('\n\n')
  const { score } = measureReadability(text)
  if (score === null || score >= letterReadability.target) return []
  const fact = `De leesbaarheid is ${Math.round(score)}, en het doel is ${letterReadability.target}.`
  return [problem('hard-to-read', ['blocks'], fact, score < letterReadability.least ? 'error' : 'warning')]
}

/**
 * Everything that the quality gates say of a letter: its parts and their number, where every sentence comes from, the
 * goals, the pieces and their versions, wording, personal data and readability. All problems at once; an empty list is good.
 */
export function checkLetter(letter: AdviceLetter, context: LetterContext): LetterProblem[] {
  return [
    ...checkParts(letter),
    ...letter.blocks.flatMap((block, index) => checkBlock(block, index, context)),
    ...checkTwice(letter),
    ...checkReadable(letter),
  ]
}
