import {
  checkScenario,
  criteria,
  playScenario,
  type QuizAnswer,
  type QuizQuestion,
  type Scenario,
  scoreQuiz,
  type TrainingModule,
  trainingModuleIds,
} from '@drempel/core/training'
import { describe, expect, it } from 'vitest'
import { corpus, problems } from './loaded.example.ts'

const modules: readonly TrainingModule[] = corpus.training.flatMap(({ value }) => value ?? [])
const scenarios = modules.flatMap((module) => module.scenarios)
const lessonOf = ({ lesson }: TrainingModule) => lesson.map(({ body }) => body).join('\n\n')
/** The words of a text, links without their target. */
const wordsOf = (text: string) =>
  text
    .replaceAll(/\]\([^)]*\)/g, '')
    .split(/\s+/)
    .filter(Boolean)

/** Every row of choices that can be made in this scenario, up to an ending. Throws when a row outgrows the nodes: a circle. */
function walksThrough(scenario: Scenario, made: readonly string[] = []): (readonly string[])[] {
  if (made.length >= scenario.nodes.length) throw new RangeError(`${scenario.id} goes round: ${made.join(' ')}`)
  const answer = playScenario(scenario, made)
  if (!answer.ok) throw new RangeError(`${scenario.id}: ${answer.refusal} at ${made.join(' ')}`)
  const { node } = answer.state
  return node.kind === 'ending' ? [made] : node.choices.flatMap(({ id }) => walksThrough(scenario, [...made, id]))
}

const rightAnswer = (question: QuizQuestion): QuizAnswer => {
  if (question.kind === 'true-false') return question.answer
  if (question.kind === 'order') return question.steps.map(({ id }) => id)
  const right = question.options.filter(({ correct }) => correct).map(({ id }) => id)
  return question.kind === 'multiple' ? right : (right[0] as string)
}

describe('the training', () => {
  it('has eight modules, each in a file that bears its number and address', () => {
    expect(modules.map(({ id }) => id)).toEqual([...trainingModuleIds])
    expect(corpus.training.map(({ file }) => file.split('/').at(-1))).toEqual(
      modules.map(({ id, slug }) => `${id.toLowerCase()}-${slug}.yaml`),
    )
  })

  it('has no problems', () => {
    expect(
      problems.filter(({ file }) => file?.includes('training/')).map(({ file, message }) => `${file} ${message}`),
    ).toEqual([])
  })

  it('practises six conversations in the module about the conversation, and at least one in every other', () => {
    for (const { id, scenarios } of modules) expect(scenarios.length, id).toBeGreaterThanOrEqual(1)
    expect(modules.find(({ id }) => id === 'T4')?.scenarios.map(({ id }) => id)).toEqual([
      'de-gezellige-club',
      'de-uitgebluste-trekker',
      'de-boze-penningmeester',
      'hier-is-niemand-eenzaam',
      'alleen-ouderen',
      'nieuw-dorp',
    ])
  })
})

describe.each(modules)('module $id', (module) => {
  it('has a lesson that can be read in ten minutes', () => {
    const words = wordsOf(lessonOf(module))
    expect(words.length).toBeGreaterThanOrEqual(350)
    expect(words.length).toBeLessThanOrEqual(700)
  })

  it('names pieces that are there, and sources that are there and that the lesson leans on', () => {
    const slugs = new Set(corpus.pieces.map(({ piece }) => piece.slug))
    const keys = new Set(corpus.sources.entries.map(({ key }) => key))
    expect(module.pieces.filter((slug) => !slugs.has(slug))).toEqual([])
    expect(module.sources.filter((key) => !keys.has(key))).toEqual([])
    expect(module.sources.filter((key) => !lessonOf(module).includes(`](source:${key})`))).toEqual([])
  })

  it('has a quiz of six to eight questions that can be passed, and not by silence', () => {
    const { quiz } = module
    expect(quiz.questions.length).toBeGreaterThanOrEqual(6)
    expect(quiz.questions.length).toBeLessThanOrEqual(8)
    expect(quiz.mastery).toBe(0.8)
    const answers = Object.fromEntries(quiz.questions.map((question) => [question.id, rightAnswer(question)]))
    expect(scoreQuiz(quiz, answers)).toMatchObject({ share: 1, passed: true, missing: [] })
    expect(scoreQuiz(quiz, {})).toMatchObject({ share: 0, passed: false })
  })

  it('mentions only telephone numbers of the helplines', () => {
    const known = new Set(corpus.helplines.entries.flatMap(({ phone, alternativePhone }) => [phone, alternativePhone]))
    const numbers = JSON.stringify(module).match(/\b(?:112|113|0[89]00-\d{4}|0\d{2} \d{4} \d{3})\b(?!\.nl)/g) ?? []
    expect(numbers.filter((number) => !known.has(number))).toEqual([])
  })
})

describe.each(scenarios)('scenario $id', (scenario) => {
  it('has no dead ends, six to ten nodes, and two or three choices at each turn', () => {
    expect(checkScenario(scenario)).toEqual([])
    expect(scenario.nodes.length).toBeGreaterThanOrEqual(6)
    expect(scenario.nodes.length).toBeLessThanOrEqual(10)
    for (const node of scenario.nodes) if (node.kind === 'turn') expect([2, 3], node.id).toContain(node.choices.length)
  })

  it('gives a way on at every turn: something good to say, and a reason with everything', () => {
    for (const node of scenario.nodes) {
      if (node.kind === 'ending') continue
      expect(
        node.choices.map(({ rating }) => rating),
        node.id,
      ).toContain('good')
      for (const { id, feedback, scores } of node.choices) {
        expect(wordsOf(feedback).length, id).toBeGreaterThanOrEqual(8)
        expect(Object.keys(scores).length, id).toBeGreaterThanOrEqual(1)
      }
    }
  })

  it('ends, whatever is chosen, and reaches every ending', () => {
    const ends = walksThrough(scenario).map((walk) => {
      const answer = playScenario(scenario, walk)
      return answer.ok ? answer.state.node.id : answer.refusal
    })
    const endings = scenario.nodes.filter(({ kind }) => kind === 'ending').map(({ id }) => id)
    expect([...new Set(ends)].sort()).toEqual(endings.sort())
  })

  it('ends well for who chooses well all along', () => {
    const good = walksThrough(scenario).filter((walk) => {
      const answer = playScenario(scenario, walk)
      return answer.ok && answer.state.trail.every(({ rating }) => rating === 'good')
    })
    expect(good.length).toBeGreaterThanOrEqual(1)
    for (const walk of good)
      expect(playScenario(scenario, walk)).toMatchObject({ state: { node: { outcome: 'good' } } })
  })
})

describe('the scenarios together', () => {
  it('never give the good answer away by its place or its length', () => {
    const turns = scenarios.flatMap(({ nodes }) => nodes).filter((node) => node.kind === 'turn')
    const first = turns.filter(({ choices }) => choices[0]?.rating === 'good')
    const longest = turns.filter(
      ({ choices }) => choices.toSorted((one, other) => other.text.length - one.text.length)[0]?.rating === 'good',
    )
    for (const { length } of [first, longest]) {
      expect(length / turns.length).toBeGreaterThan(0.2)
      expect(length / turns.length).toBeLessThan(0.6)
    }
  })

  it('show every criterion of the rubric', () => {
    const shown = new Set(
      scenarios.flatMap(({ nodes }) =>
        nodes.flatMap((node) =>
          node.kind === 'turn' ? node.choices.flatMap(({ scores }) => Object.keys(scores)) : [],
        ),
      ),
    )
    expect([...shown].sort()).toEqual(criteria.map(({ id }) => id).sort())
  })
})

describe('the module about safety', () => {
  const safety = modules.find(({ id }) => id === 'T5')

  it('says that nobody here weighs the risk: ask, stay, call 113 together, or 112', () => {
    const lesson = safety ? wordsOf(lessonOf(safety)).join(' ') : ''
    for (const words of ['Denk je aan zelfmoord?', '113 of 0800-0113', '112', '0800-2000'])
      expect(lesson).toContain(words)
    expect(lesson).toMatch(/je gaat het ook niet inschatten/)
  })

  it('names the lines before anything else, for who reads it on a bad day', () => {
    expect(safety?.lesson[0]?.body).toMatch(/113 of 0800-0113[\s\S]*088 0767 000/)
  })
})
