import { describe, expect, it } from 'vitest'
import { addDays, type Day } from '../calendar/day.ts'
import { type Forecast, forecastClosings, forecastTarget } from './forecast.ts'
import { progressOf, progressOfCounts } from './progress.ts'
import { ongoingStages } from './stages.ts'
import { exampleAt, walk } from './trajectory.example.ts'
import type { Trajectory } from './trajectory.ts'

const closedOn = (day: Day): Trajectory => ({ ...exampleAt('closed').trajectory, closedOn: day })
const closings = (count: number, from: Day, everyDays: number) =>
  Array.from({ length: count }, (_, index) => closedOn(addDays(from, index * everyDays)))

describe('progress', () => {
  it('counts each stage once', () => {
    const all = [...ongoingStages, 'closed' as const].map((stage): Trajectory => exampleAt(stage).trajectory)
    const stopped = walk([{ by: 'x', command: { kind: 'stop', on: '2026-12-01', reason: 'referred' } }], all[0])
    const waiting = walk([{ by: 'x', command: { kind: 'wait', on: '2026-12-01', reason: 'deciding' } }], all[3])
    expect(progressOf([...all, stopped.trajectory, waiting.trajectory])).toEqual({
      planned: 3,
      inProgress: 7,
      completed: 1,
      stopped: 1,
      waiting: 1,
      shareOfTarget: 1 / 40,
    })
  })

  it('is nothing for no trajectories, and whole at forty', () => {
    expect(progressOf([])).toEqual({
      planned: 0,
      inProgress: 0,
      completed: 0,
      stopped: 0,
      waiting: 0,
      shareOfTarget: 0,
    })
    expect(progressOf(closings(40, '2026-01-01', 1)).shareOfTarget).toBe(1)
    expect(progressOf(closings(2, '2026-01-01', 1), 4).shareOfTarget).toBe(0.5)
  })

  it('is the same from counts by stage', () => {
    const all = [...ongoingStages, 'closed' as const].map((stage): Trajectory => exampleAt(stage).trajectory)
    const byStage = new Map(all.map(({ stage }) => [stage, 1]))
    expect(progressOfCounts(byStage, 0, 4)).toEqual(progressOf(all, 4))
    expect(progressOfCounts(new Map(), 2)).toEqual({ ...progressOf([]), waiting: 2 })
  })

  it('counts a hundred thousand', () => {
    const one = exampleAt('advice-sent').trajectory
    expect(progressOf(Array.from({ length: 100_000 }, () => one)).inProgress).toBe(100_000)
  })
})

describe('the forecast', () => {
  it('says when the target was reached: the day of the fortieth, in whatever order they come', () => {
    const all = closings(42, '2026-01-01', 2).reverse()
    expect(forecastTarget(all, '2026-12-01')).toEqual({
      kind: 'reached',
      on: '2026-03-20',
      words: 'Het doel van 40 trajecten is gehaald op 20 maart 2026.',
    })
  })

  it('goes on at the pace of the last 13 weeks, with a range', () => {
    // Nine in the window, one before it: thirty left.
    const all = [closedOn('2026-03-05'), ...closings(9, '2026-09-01', 9)]
    expect(forecastTarget(all, '2026-11-23')).toEqual({
      kind: 'expected',
      perWeek: 9 / 13,
      // 30 × 91 / 9 = 303⅓ days, and √(1/9 + 1/30) = 0.38 of them to either side; rounded up.
      likelyOn: addDays('2026-11-23', 304),
      earlyOn: addDays('2026-11-23', 189),
      lateOn: addDays('2026-11-23', 419),
      words:
        'In dit tempo zijn er 40 trajecten afgerond rond 23 september 2027, waarschijnlijk tussen 31 mei 2027 en 16 januari 2028.',
    })
  })

  it('measures a young programme over the days that it runs', () => {
    const young = closings(8, '2026-04-01', 0).map((one) => ({ ...one, signedUpOn: '2026-03-23' as const }))
    expect(forecastTarget(young, '2026-04-13')).toMatchObject({ kind: 'expected', perWeek: 8 / 3 })
  })

  it('does not look further than ten years, nor at a target that nobody can mean', () => {
    const all = closings(4, '2026-11-01', 1)
    expect(forecastTarget(all, '2026-11-23', 100).kind).toBe('expected')
    for (const target of [200, 3e5, 1e9, Number.POSITIVE_INFINITY])
      expect(forecastTarget(all, '2026-11-23', target).kind, String(target)).toBe('too-early')
    for (const target of [0, -3, Number.NaN])
      expect(forecastTarget(all, '2026-11-23', target)).toMatchObject({ kind: 'reached' })
    expect(forecastTarget([], '2026-11-23', Number.NaN)).toMatchObject({ kind: 'too-early', closedLately: 0 })
  })

  it('takes a closing of 90 days ago along, and one of 91 days ago not', () => {
    const paceWith = (days: number): Forecast =>
      forecastTarget([...closings(4, '2026-11-01', 1), closedOn(addDays('2026-11-23', -days))], '2026-11-23')
    expect(paceWith(90)).toMatchObject({ perWeek: 5 / 13 })
    expect(paceWith(91)).toMatchObject({ perWeek: 4 / 13 })
  })

  it('needs no more than how many closed on which day', () => {
    const closedOn = new Map<Day, number>([
      ['2026-11-01', 3],
      ['2026-09-01', 6],
      ['2026-03-05', 1],
      ['2026-12-01', 500],
    ])
    expect(forecastClosings({ closedOn, firstSignedUpOn: '2026-01-05' }, '2026-11-23')).toMatchObject({
      kind: 'expected',
      perWeek: 9 / 13,
      likelyOn: addDays('2026-11-23', 304),
    })
    expect(forecastClosings({ closedOn, firstSignedUpOn: '2026-01-05' }, '2026-11-23', 8)).toMatchObject({
      kind: 'reached',
      on: '2026-11-01',
    })
    expect(forecastClosings({ closedOn: new Map(), firstSignedUpOn: null }, '2026-11-23').kind).toBe('too-early')
  })

  it('does not speak of a pace from three, and does from four', () => {
    expect(forecastTarget(closings(3, '2026-11-01', 1), '2026-11-23')).toEqual({
      kind: 'too-early',
      closedLately: 3,
      words: 'In de laatste dertien weken zijn er 3 trajecten afgerond. Dat is te weinig voor een verwachting.',
    })
    expect(forecastTarget([], '2026-11-23')).toMatchObject({ kind: 'too-early', closedLately: 0 })
    expect(forecastTarget(closings(1, '2026-11-01', 1), '2026-11-23').words).toMatch(/weken is er 1 traject afgerond/)
    expect(forecastTarget(closings(4, '2026-11-01', 1), '2026-11-23').kind).toBe('expected')
  })

  it('leaves out what closes after today, and what did not close', () => {
    const all = [...closings(4, '2026-11-20', 2), exampleAt('follow-up-held').trajectory]
    expect(forecastTarget(all, '2026-11-24')).toMatchObject({ kind: 'too-early', closedLately: 3 })
    expect(forecastTarget(all, '2026-11-26', 4)).toMatchObject({ kind: 'reached', on: '2026-11-26' })
  })
})
