import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exampleChoices, exampleMaterial } from '../../examples/letter.ts'
import { letterParts } from '../../guidance/letter-parts.ts'
import { idsOf } from '../../vocabulary/term.ts'
import { exampleLetter } from '../trajectory.example.ts'
import { type AdviceLetter, type AdviceLetterBlock, adviceLetterSchema } from './advice-letter.ts'
import { checkLetter, type LetterContext, letterReadability } from './check-letter.ts'
import { composeLetter } from './compose-letter.ts'
import { type LetterRule, letterRules } from './letter-rules.ts'
import { canonicalLetter, itemsOf, piecesOf, renderLetter, traceLetter } from './letter-words.ts'

const context: LetterContext = { ...exampleMaterial, noteIds: ['n-1', 'n-2'], goals: ['belonging'] }

/** The letter with one block changed or more added. */
const withBlock = (index: number, change: object): AdviceLetter => ({
  blocks: exampleLetter.blocks.map((block, at) =>
    at === index ? ({ ...block, ...change } as AdviceLetterBlock) : block,
  ),
})
const withText = (index: number, text: string): AdviceLetter =>
  withBlock(index, { sentences: [{ text, noteIds: exampleLetter.blocks[index]?.sentences[0]?.noteIds ?? [] }] })
const without = (kind: string): AdviceLetter => ({ blocks: exampleLetter.blocks.filter((one) => one.kind !== kind) })
/** The letter with a block more than once, each time with words of its own. */
const again = (kind: string, times: number): AdviceLetter => ({
  blocks: exampleLetter.blocks.flatMap((one) => {
    if (one.kind !== kind) return [one]
    const worded = (time: number) =>
      one.sentences.map(({ text, noteIds }) => ({ text: time === 0 ? text : `${time} keer: ${text}`, noteIds }))
    return Array.from({ length: times }, (_, time): AdviceLetterBlock => ({ ...one, sentences: worded(time) }))
  }),
})
const indexOf = (kind: string) => exampleLetter.blocks.findIndex((one) => one.kind === kind)
const problemsOf = (letter: AdviceLetter, held: LetterContext = context) =>
  checkLetter(letter, held).map(({ rule, severity, path }) => [severity, rule, ...path].join(' '))

const [advice, piece] = [indexOf('advice'), indexOf('piece')]

/** Every gate, with a letter that it stops. A gate without an example does not compile. */
const examples: Record<LetterRule, readonly [AdviceLetter, readonly string[], LetterContext?]> = {
  'part-missing': [without('step'), ['error part-missing blocks']],
  'part-too-often': [again('follow-up', 2), ['error part-too-often blocks']],
  'part-order': [
    { blocks: [...exampleLetter.blocks.slice(1), ...exampleLetter.blocks.slice(0, 1)] },
    ['error part-order blocks 12'],
  ],
  'unknown-block': [withBlock(advice, { blockId: 'bestaat-niet' }), [`error unknown-block blocks ${advice} blockId`]],
  'block-in-other-part': [
    withBlock(advice, { blockId: 'voorbeeld-step' }),
    [`error block-in-other-part blocks ${advice} blockId`],
  ],
  'sentence-without-note': [
    withBlock(advice, { sentences: [{ text: 'Zet de deur open.', noteIds: [] }] }),
    [`error sentence-without-note blocks ${advice} sentences 0`],
  ],
  'unknown-note': [
    withBlock(advice, { sentences: [{ text: 'Zet de deur open.', noteIds: ['n-1', 'n-9'] }] }),
    [`error unknown-note blocks ${advice} sentences 0 noteIds 1`],
  ],
  'other-goal': [withBlock(advice, { goal: 'meaning' }), [`error other-goal blocks ${advice} goal`]],
  'item-twice': [again('advice', 2), [`error item-twice blocks ${advice + 1} itemId`]],
  'sentence-twice': [
    withText(advice, 'Spreek dinsdag af wie er begint.'),
    [`error sentence-twice blocks ${advice + 1} sentences 0 text`],
  ],
  'unknown-piece': [
    withBlock(piece, { piece: { slug: 'bestaat-niet', version: 3 } }),
    [`error unknown-piece blocks ${piece} piece slug`],
  ],
  'other-piece-version': [
    withBlock(piece, { piece: { slug: 'voorbeeld-welkom', version: 2 } }),
    [`error other-piece-version blocks ${piece} piece version`],
  ],
  'piece-twice': [again('piece', 2), [`error piece-twice blocks ${piece + 1} piece slug`]],
  'open-slot': [withText(advice, 'Zet {wat} bij de deur.'), [`error open-slot blocks ${advice} sentences 0 text`]],
  wording: [withText(advice, 'Bel bij de eenzamen aan.'), [`error wording blocks ${advice} sentences 0 text`]],
  'personal-data': [
    withText(advice, 'Bel mij op 06-12345678 als het kan.'),
    [`error personal-data blocks ${advice} sentences 0 text`],
  ],
  'hard-to-read': [
    { blocks: exampleLetter.blocks.map((block, at) => ({ ...block, sentences: [hard(block, at)] })) },
    ['error hard-to-read blocks'],
  ],
}

function hard(block: AdviceLetterBlock, at: number) {
  return {
    text: `${at} organisatorische samenwerkingsverbanden faciliteren maatschappelijke participatiemogelijkheden.`,
    noteIds: block.sentences[0]?.noteIds ?? [],
  }
}

describe('the quality gates of a letter', () => {
  it('pass the example', () => {
    expect(checkLetter(exampleLetter, context)).toEqual([])
    expect(adviceLetterSchema.safeParse(exampleLetter).success).toBe(true)
  })

  it.each(Object.entries(examples))('stop: %s', (rule, [letter, expected, held]) => {
    expect(problemsOf(letter, held)).toEqual(expected)
    expect(expected[0]?.split(' ')[1]).toBe(rule)
  })

  it('say what is the matter and how to go on', () => {
    const [missing] = checkLetter(
      { blocks: exampleLetter.blocks.filter((_, at) => at !== indexOf('strength')) },
      context,
    )
    expect(missing?.words).toBe(
      'Er ontbreekt een deel van de brief. Van ‘sterk’ staan er 1 in, en minstens 2 zijn nodig. Voeg het toe.',
    )
    const [many] = checkLetter(again('boundary', 3), context)
    expect(many?.words).toBe(
      'Er staat te veel in één deel van de brief. Van ‘grens’ staan er 3 in, en hooguit 2 mag. Kies wat het meeste helpt.',
    )
    const [old] = checkLetter(withBlock(piece, { piece: { slug: 'voorbeeld-welkom', version: 2 } }), context)
    expect(old?.words).toBe(
      'Van dit stuk is er een andere versie. Nu is het versie 3. Lees het stuk opnieuw en zet de versie van nu in de brief.',
    )
    for (const { nl, meaning } of letterRules) {
      expect(nl).toMatch(/^\p{Lu}.*\.$/u)
      expect(meaning).toMatch(/^\p{Lu}.*\.$/u)
    }
  })

  it('never repeat personal data', () => {
    const [found] = checkLetter(withText(advice, 'Bel mij op 06-12345678 als het kan.'), context)
    expect(JSON.stringify(found)).not.toContain('12345678')
  })

  it('warn of what may be personal data, and stop what surely is', () => {
    expect(problemsOf(withText(advice, 'Vraag Joke, die dement is, of zij komt.'))).toEqual([
      `warning personal-data blocks ${advice} sentences 0 text`,
    ])
  })

  it('let an advisor say how to reach him, and nowhere else', () => {
    for (const kind of ['greeting', 'follow-up', 'contact'])
      expect(problemsOf(withText(indexOf(kind), 'Bel mij op 06-12345678 als het kan.')), kind).toEqual([])
    expect(problemsOf(withText(indexOf('measure'), 'Bel mij op 06-12345678 als het kan.'))).toHaveLength(1)
  })

  it('let nothing else stand there about a person', () => {
    for (const kind of ['greeting', 'follow-up', 'contact'])
      for (const text of ['Het nummer is 111222333.', 'Kom naar Dorpsstraat 12.', 'Zij is geboren op 03-04-1956.'])
        expect(problemsOf(withText(indexOf(kind), text)), text).toEqual([
          `error personal-data blocks ${indexOf(kind)} sentences 0 text`,
        ])
  })

  it('see through invisible characters and look-alikes', () => {
    for (const text of ['Bel de een\u200bzamen.', 'Bel de een\u00adzamen.', 'Bel de ｅｅｎｚａｍｅｎ.'])
      expect(problemsOf(withText(advice, text))).toEqual([`error wording blocks ${advice} sentences 0 text`])
    for (const text of ['Bel 06-1234\u200b5678.', 'Bel 06\u201112345678.'])
      expect(problemsOf(withText(advice, text))).toEqual([`error personal-data blocks ${advice} sentences 0 text`])
  })

  it('stop a letter without a word, and a brace that is left over', () => {
    const dots = exampleLetter.blocks.map((block, at) => ({
      ...block,
      sentences: [{ text: '.'.repeat(at + 1), noteIds: block.sentences[0]?.noteIds ?? [] }],
    }))
    expect(problemsOf({ blocks: dots })).toEqual(['error hard-to-read blocks'])
    for (const text of ['Zet {Wat} neer.', 'Zet {wat neer.'])
      expect(problemsOf(withText(advice, text))).toEqual([`error open-slot blocks ${advice} sentences 0 text`])
  })

  it('stop the words of a goal that the initiative did not choose', () => {
    expect(problemsOf(exampleLetter, { ...context, goals: ['meaning'] })).toEqual([
      `error other-goal blocks ${indexOf('goal')} blockId`,
      `error other-goal blocks ${advice} goal`,
    ])
  })

  it('stop an empty letter at every part that must be there', () => {
    const required = letterParts.filter(({ min }) => min > 0)
    expect(problemsOf({ blocks: [] })).toEqual(required.map(() => 'error part-missing blocks'))
  })

  it('know no block and no piece without a library', () => {
    const bare: LetterContext = { ...context, blocks: [], pieces: [] }
    expect(new Set(problemsOf(exampleLetter, bare).map((one) => one.split(' ')[1]))).toEqual(
      new Set(['unknown-block', 'unknown-piece']),
    )
  })

  it('warn below the target of readability, and stop below the least', () => {
    expect(letterReadability).toEqual({ target: 60, least: 45 })
    const difficult = (count: number): AdviceLetter => ({
      blocks: exampleLetter.blocks.map((block, at) =>
        at < count ? { ...block, sentences: [hard(block, at)] } : block,
      ),
    })
    const seen = Array.from({ length: 14 }, (_, count) => problemsOf(difficult(count)).join())
    expect(seen[0]).toBe('')
    expect(seen).toContain('warning hard-to-read blocks')
    expect(seen.at(-1)).toBe('error hard-to-read blocks')
    const warned = difficult(seen.indexOf('warning hard-to-read blocks'))
    expect(checkLetter(warned, context)[0]?.words).toMatch(
      /^De brief leest niet makkelijk\. De leesbaarheid is \d\d, en het doel is 60\. Maak zinnen korter en kies gewone woorden\.$/,
    )
  })

  it('report everything at once', () => {
    const letter = withBlock(advice, { blockId: 'bestaat-niet', goal: 'meaning' })
    expect(problemsOf({ blocks: letter.blocks.slice(1) })).toEqual([
      'error part-missing blocks',
      `error unknown-block blocks ${advice - 1} blockId`,
      `error other-goal blocks ${advice - 1} goal`,
    ])
  })
})

describe('composing a letter', () => {
  it('puts chosen blocks in the order of the letter, whatever the order of choosing', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...exampleChoices], { minLength: exampleChoices.length }), (choices) => {
        const composed = composeLetter(choices, exampleMaterial.blocks)
        const kinds = composed.ok ? composed.letter.blocks.map(({ kind }) => kind) : []
        expect(kinds).toEqual(exampleLetter.blocks.map(({ kind }) => kind))
      }),
    )
    expect(exampleLetter.blocks.map(({ kind }) => kind)).toEqual([
      'greeting',
      'thanks',
      'strength',
      'strength',
      'seen',
      'goal',
      'advice',
      'step',
      'piece',
      'boundary',
      'measure',
      'follow-up',
      'contact',
    ])
  })

  it('traces every sentence to its block and its notes', () => {
    expect(traceLetter(exampleLetter).slice(1, 4)).toEqual([
      {
        text: 'Dank voor het gesprek. Ons bleef bij dat er twee kannen koffie op gingen.',
        heading: 'Bedankt',
        blockId: 'voorbeeld-thanks',
        noteIds: ['n-1'],
      },
      {
        text: 'Jullie doen dit goed: de deur staat al om tien uur open.',
        heading: 'Wat jullie al goed doen',
        blockId: 'voorbeeld-strength',
        noteIds: ['n-1'],
      },
      {
        text: 'Jullie doen dit goed: iemand zet altijd een stoel bij.',
        heading: 'Wat jullie al goed doen',
        blockId: 'voorbeeld-strength',
        noteIds: ['n-2'],
      },
    ])
    const sentences = exampleLetter.blocks.reduce((sum, block) => sum + block.sentences.length, 0)
    expect(traceLetter(exampleLetter)).toHaveLength(sentences)
  })

  it('numbers the advices in the order of the letter', () => {
    const choice = exampleChoices.find(({ blockId }) => blockId === 'voorbeeld-advice')
    if (!choice) throw new Error('no advice')
    const composed = composeLetter([choice, { ...choice, goal: 'meaning', element: 'role' }], exampleMaterial.blocks)
    expect(composed.ok && itemsOf(composed.letter)).toEqual([
      { id: 'a1', goal: 'belonging', element: 'meeting', noteIds: ['n-1'] },
      { id: 'a2', goal: 'meaning', element: 'role', noteIds: ['n-1'] },
    ])
  })

  it('reports everything that is missing, with its place', () => {
    const always = { ...exampleMaterial.blocks[5], id: 'los', fits: { about: 'always' } } as never
    const composed = composeLetter(
      [
        { blockId: 'voorbeeld-thanks', noteIds: [], values: {} },
        { blockId: 'bestaat-niet', noteIds: [], values: {} },
        { blockId: 'voorbeeld-piece', noteIds: [], values: { wat: 'het past' } },
        { blockId: 'los', noteIds: [], values: {} },
      ],
      [...exampleMaterial.blocks, always],
    )
    expect(composed.ok ? [] : composed.issues).toEqual([
      { path: [0, 'values', 'wat'], rule: 'missing-value', words: 'Vul nog in: wat. Wat je zag.' },
      { path: [1, 'blockId'], rule: 'unknown-block', words: 'Dit blok staat niet in de bibliotheek.' },
      { path: [2, 'piece'], rule: 'missing-piece', words: 'Kies het stuk.' },
      { path: [3, 'goal'], rule: 'missing-goal', words: 'Kies bij dit advies een doel.' },
      { path: [3, 'element'], rule: 'missing-element', words: 'Kies bij dit advies een werkzaam element.' },
    ])
  })

  it('takes goal or element from what the block is about', () => {
    const about = (fits: object) => ({ ...exampleMaterial.blocks[5], id: 'los', fits }) as never
    const choice = { blockId: 'los', noteIds: ['n-1'], values: {} }
    const byGoal = composeLetter([{ ...choice, element: 'contact' }], [about({ about: 'goal', goal: 'network' })])
    expect(byGoal).toMatchObject({
      ok: true,
      letter: { blocks: [{ goal: 'network', element: 'contact', itemId: 'a1' }] },
    })
    const byElement = composeLetter(
      [{ ...choice, goal: 'meaning' }],
      [about({ about: 'element', element: 'role', situation: 'absent' })],
    )
    expect(byElement).toMatchObject({ ok: true, letter: { blocks: [{ goal: 'meaning', element: 'role' }] } })
  })

  it('gives an empty letter for no choices', () => {
    expect(composeLetter([], exampleMaterial.blocks)).toEqual({ ok: true, letter: { blocks: [] } })
  })
})

describe('a letter in words', () => {
  it('has a heading above every part that has one, once', () => {
    const text = renderLetter(exampleLetter)
    expect(text.split('\n\n').slice(0, 6)).toEqual([
      'Dag buren van de koffietafel.',
      '## Bedankt',
      'Dank voor het gesprek. Ons bleef bij dat er twee kannen koffie op gingen.',
      '## Wat jullie al goed doen',
      'Jullie doen dit goed: de deur staat al om tien uur open.',
      'Jullie doen dit goed: iemand zet altijd een stoel bij.',
    ])
    expect(text).toContain('We zagen samen dat de tafel al vol zat. Hoe is dat voor wie nieuw is?')
    expect(renderLetter({ blocks: [] })).toBe('')
    const marked = withText(0, 'Zie [hier](javascript:x) <b>*nu*</b> # en `dan`.')
    expect(renderLetter(marked).split('\n')[0]).toBe(
      'Zie \\[hier\\](javascript:x) \\<b\\>\\*nu\\*\\</b\\> \\# en \\`dan\\`.',
    )
  })

  it('is canonical: equal letters give equal text, and every change shows', () => {
    const changes: AdviceLetter[] = [
      withText(0, 'Dag buren van de koffietafel!'),
      withBlock(1, { sentences: [{ text: exampleLetter.blocks[1]?.sentences[0]?.text ?? '', noteIds: ['n-2'] }] }),
      withBlock(1, { blockId: 'anders' }),
      withBlock(2, { kind: 'seen' }),
      withBlock(advice, { goal: 'meaning' }),
      withBlock(advice, { element: 'role' }),
      withBlock(advice, { itemId: 'a2' }),
      withBlock(piece, { piece: { slug: 'voorbeeld-welkom', version: 4 } }),
      withBlock(piece, { piece: { slug: 'anders', version: 3 } }),
      { blocks: exampleLetter.blocks.slice(1) },
    ]
    const texts = [exampleLetter, ...changes].map(canonicalLetter)
    expect(new Set(texts).size).toBe(texts.length)
    expect(canonicalLetter(JSON.parse(JSON.stringify(exampleLetter)))).toBe(canonicalLetter(exampleLetter))
  })

  it('gives its pieces as they were', () => {
    expect(piecesOf(exampleLetter)).toEqual([{ slug: 'voorbeeld-welkom', version: 3 }])
  })

  it('gives each note of an advice once', () => {
    const sentences = [
      { text: 'Een.', noteIds: ['n-1', 'n-2'] },
      { text: 'Twee.', noteIds: ['n-2'] },
    ]
    expect(itemsOf(withBlock(advice, { sentences }))[0]?.noteIds).toEqual(['n-1', 'n-2'])
  })
})

it('names every gate once', () => {
  expect(new Set(idsOf(letterRules)).size).toBe(letterRules.length)
})
