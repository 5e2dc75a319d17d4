import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Djg11Answers,
  djg6AnswersSchema,
  djg11AnswersSchema,
  djgAnswerSchema,
  type Ucla3Answers,
} from './answers.ts'
import type { DjgAnswer } from './djg-items.ts'
import { bandOf, bandsOf, norms } from './norms.ts'
import { type OpenedPack, openPack } from './open-pack.ts'
import type { PackId } from './packs.ts'
import { type ContributionToGroup, scoreDjg6, scoreDjg11, scoreUcla3 } from './score.ts'

function opened<const Id extends PackId>(id: Id): OpenedPack<Id> {
  const answer = openPack(id, { termsAccepted: true, purpose: 'programme-evaluation' })
  if (!answer.ok) throw new Error(answer.words)
  return answer.pack
}
const six = opened('djg-6')
const eleven = opened('djg-11')
const ucla = opened('ucla-3')

type Item = keyof Djg11Answers
const items: Item[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
const emotionalItems: Item[] = [2, 3, 5, 6, 9, 10]
const shortItems: Item[] = [3, 4, 7, 8, 9, 10]

const all = (answer: DjgAnswer): Djg11Answers => Object.fromEntries(items.map((item) => [item, answer]))
const parts = (emotional: DjgAnswer, social: DjgAnswer): Djg11Answers =>
  Object.fromEntries(items.map((item) => [item, emotionalItems.includes(item) ? emotional : social]))
const without = (answers: Djg11Answers, ...left: Item[]): Djg11Answers =>
  Object.fromEntries(Object.entries(answers).filter(([item]) => !left.includes(Number(item) as Item)))

const lonely = parts('yes', 'no')
const content = parts('no', 'yes')

const categoryOf = (score: ContributionToGroup, norm: 'vu-6-2022' | 'vu-11-1999') =>
  score.total === null ? null : bandOf(norms[norm].total, score.total)?.id
const tell = (answers: Djg11Answers) => {
  const [short, long] = [scoreDjg6(six, answers), scoreDjg11(eleven, answers)]
  return [
    [short.total, short.emotional, short.social, categoryOf(short, 'vu-6-2022')],
    [long.total, long.emotional, long.social, categoryOf(long, 'vu-11-1999')],
  ]
}

describe('the vectors of the handbook', () => {
  it.each([
    ['V1 all no', all('no'), [3, 0, 3, 'moderate'], [5, 0, 5, 'moderate']],
    ['V2 all more or less', all('more-or-less'), [6, 3, 3, 'severe'], [11, 6, 5, 'very-severe']],
    ['V3 all yes', all('yes'), [3, 3, 0, 'moderate'], [6, 6, 0, 'moderate']],
    ['V4 everything lonely', lonely, [6, 3, 3, 'severe'], [11, 6, 5, 'very-severe']],
    ['V5 nothing lonely', content, [0, 0, 0, 'not'], [0, 0, 0, 'not']],
    ['V6', { ...content, 9: 'more-or-less' }, [1, 1, 0, 'not'], [1, 1, 0, 'not']],
    ['V7 the forms disagree', { ...content, 3: 'yes', 9: 'yes' }, [2, 2, 0, 'moderate'], [2, 2, 0, 'not']],
    ['V8 one missing', without(lonely, 8), [5, 3, null, 'severe'], [10, 6, null, 'severe']],
    ['V9 two missing', without(lonely, 8, 9), [null, null, null, null], [null, null, null, null]],
    ['V10', { ...content, 2: 'yes', 5: 'yes', 4: 'no' }, [1, 0, 1, 'not'], [3, 2, 1, 'moderate']],
    ['V11', { ...lonely, 1: 'yes', 11: 'yes' }, [6, 3, 3, 'severe'], [9, 6, 3, 'severe']],
  ] as [string, Djg11Answers, unknown[], unknown[]][])('%s', (_, answers, short, long) => {
    expect(tell(answers)).toEqual([short, long])
  })
})

describe('scoreDjg6 and scoreDjg11', () => {
  it('give numbers for a group and no label', () => {
    expect(scoreDjg6(six, content)).toEqual({ instrument: 'djg-6', total: 0, emotional: 0, social: 0 })
    expect(scoreDjg11(eleven, content)).toEqual({ instrument: 'djg-11', total: 0, emotional: 0, social: 0 })
  })

  it('give nothing without answers', () => {
    expect(tell({})).toEqual([
      [null, null, null, null],
      [null, null, null, null],
    ])
  })

  it('let a part miss nothing and keep the other part', () => {
    expect(tell(without(lonely, 3))).toEqual([
      [5, null, 3, 'severe'],
      [10, null, 5, 'severe'],
    ])
    expect(tell(without(lonely, 3, 9))[0]).toEqual([null, null, 3, null])
    expect(tell(without(lonely, 1, 11))).toEqual([
      [6, 3, 3, 'severe'],
      [null, 6, null, null],
    ])
  })

  it.each(items)('count item %i on its own part only', (item) => {
    const emotional = emotionalItems.includes(item)
    const one = { ...content, [item]: emotional ? 'yes' : 'no' } as Djg11Answers
    expect(scoreDjg11(eleven, one)).toEqual({
      instrument: 'djg-11',
      total: 1,
      emotional: emotional ? 1 : 0,
      social: emotional ? 0 : 1,
    })
    expect(scoreDjg11(eleven, { ...content, [item]: 'more-or-less' }).total).toBe(1)
    expect(scoreDjg6(six, one).total).toBe(shortItems.includes(item) ? 1 : 0)
  })

  const answer = fc.constantFrom<DjgAnswer>('no', 'more-or-less', 'yes')
  const complete = fc.record(Object.fromEntries(items.map((item) => [item, answer]))) as fc.Arbitrary<Djg11Answers>

  it('give a total that is the sum of the parts when nothing is missing', () => {
    fc.assert(
      fc.property(complete, (answers) => {
        for (const score of [scoreDjg6(six, answers), scoreDjg11(eleven, answers)]) {
          expect(score.total).toBe((score.emotional ?? 100) + (score.social ?? 100))
        }
      }),
    )
  })

  it('do not mind the order of items or answers', () => {
    fc.assert(
      fc.property(complete, fc.shuffledSubarray(items, { minLength: 11 }), (answers, order) => {
        const shuffled = Object.fromEntries(order.map((item) => [item, answers[item]])) as Djg11Answers
        const reordered = {
          ...eleven,
          items: order.flatMap((item) => eleven.items.filter((one) => one.number === item)),
        }
        expect(scoreDjg11(reordered, shuffled)).toEqual(scoreDjg11(eleven, answers))
      }),
    )
  })

  it('change by at most one when one answer changes', () => {
    fc.assert(
      fc.property(complete, fc.constantFrom(...items), answer, (answers, item, other) => {
        const [before, after] = [scoreDjg11(eleven, answers), scoreDjg11(eleven, { ...answers, [item]: other })]
        expect(Math.abs((before.total ?? 100) - (after.total ?? -100))).toBeLessThanOrEqual(1)
      }),
    )
  })

  it.each(['no', 'yes'] as const)('never call a form with only %s not lonely, nor give it the most points', (one) => {
    const [short, long] = tell(all(one)) as [unknown[], unknown[]]
    expect([short[3], long[3]]).toEqual(['moderate', 'moderate'])
    expect([short[0] === 6, long[0] === 11]).toEqual([false, false])
  })
})

describe('scoreUcla3', () => {
  it.each([
    [{ 1: 1, 2: 1, 3: 1 }, 3],
    [{ 1: 3, 2: 3, 3: 3 }, 9],
    [{ 1: 2, 2: 1, 3: 3 }, 6],
    [{ 1: 2, 2: 1 }, null],
    [{ 1: 2, 3: 1 }, null],
    [{ 2: 2, 3: 1 }, null],
    [{}, null],
  ] as [Ucla3Answers, number | null][])('%o gives %s', (answers, total) => {
    expect(scoreUcla3(ucla, answers)).toEqual({ instrument: 'ucla-3', total, emotional: null, social: null })
  })
})

describe('norms', () => {
  const ids = (norm: keyof typeof norms, scale: 'total' | 'emotional' | 'social', most: number) => {
    const bands = bandsOf(norms[norm], scale)
    return bands && Array.from({ length: most + 1 }, (_, score) => bandOf(bands, score)?.id)
  }

  it('divide every score once', () => {
    const m = 'moderate'
    expect(ids('vu-6-2022', 'total', 6)).toEqual(['not', 'not', m, m, m, 'severe', 'severe'])
    expect(ids('cbs-6', 'total', 6)).toEqual(['not', 'not', m, m, m, 'severe', 'severe'])
    const eleven = ['not', 'not', 'not', m, m, m, m, m, m]
    expect(ids('vzinfo-11', 'total', 11)).toEqual([...eleven, 'severe', 'severe', 'severe'])
    expect(ids('vu-11-1999', 'total', 11)).toEqual([...eleven, 'severe', 'severe', 'very-severe'])
  })

  it('divide the parts as their publisher does', () => {
    const l = 'lonely'
    for (const part of ['emotional', 'social'] as const) {
      expect(ids('vu-6-2022', part, 3)).toEqual(['not', l, l, l])
      expect(ids('cbs-6', part, 3)).toEqual(['not', 'moderate', 'moderate', 'severe'])
      expect(ids('vu-11-1999', part, 5)).toBeNull()
    }
    expect(ids('vzinfo-11', 'emotional', 6)).toEqual(['not', 'not', 'not', l, l, l, l])
    expect(ids('vzinfo-11', 'social', 5)).toEqual(['not', 'not', 'not', l, l, l])
  })

  it('know no category beyond their scores', () => {
    expect(bandOf(norms['vu-6-2022'].total, 7)).toBeUndefined()
    expect(bandOf(norms['vzinfo-11'].subscales?.social ?? [], 6)).toBeUndefined()
    expect(bandOf(norms['cbs-6'].total, -1)).toBeUndefined()
  })

  it('say in words what their publisher says', () => {
    const say = (bands: readonly { nl: string }[] | undefined) => bands?.map(({ nl }) => nl)
    const not = 'voelt zich niet eenzaam'
    expect(say(norms['vu-6-2022'].total)).toEqual([not, 'voelt zich matig eenzaam', 'voelt zich ernstig eenzaam'])
    expect(say(norms['vu-6-2022'].subscales?.social)).toEqual([not, 'voelt zich eenzaam'])
    const cbs = [not, 'voelt zich enigszins eenzaam', 'voelt zich sterk eenzaam']
    expect([say(norms['cbs-6'].total), say(norms['cbs-6'].subscales?.emotional)]).toEqual([cbs, cbs])
    expect(say(norms['vzinfo-11'].total)).toEqual([not, 'voelt zich matig eenzaam', 'voelt zich (zeer) sterk eenzaam'])
    expect(say(norms['vzinfo-11'].subscales?.emotional)).toEqual([not, 'voelt zich eenzaam'])
    expect(say(norms['vu-11-1999'].total)).toEqual([
      not,
      'voelt zich matig eenzaam',
      'voelt zich ernstig eenzaam',
      'voelt zich zeer ernstig eenzaam',
    ])
  })

  it('name their instrument and source', () => {
    expect(Object.values(norms).map(({ id, instrument, source }) => [id, instrument, source])).toEqual([
      ['vu-6-2022', 'djg-6', 'djg-manual'],
      ['cbs-6', 'djg-6', 'cbs-2023-meth'],
      ['vzinfo-11', 'djg-11', 'vzinfo-methode'],
      ['vu-11-1999', 'djg-11', 'djg-manual'],
    ])
    expect(Object.entries(norms).every(([key, { id }]) => key === id)).toBe(true)
  })
})

describe('answers', () => {
  it('are kept by number of the statement', () => {
    expect(djgAnswerSchema.options).toEqual(['no', 'more-or-less', 'yes'])
    expect(Object.keys(djg6AnswersSchema.shape).map(Number)).toEqual(shortItems)
    expect(Object.keys(djg11AnswersSchema.shape).map(Number)).toEqual(items)
    expect(six.items.map(({ number }) => number)).toEqual(shortItems)
    expect(eleven.items.map(({ number }) => number)).toEqual(items)
  })
})
