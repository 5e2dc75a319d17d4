import { describe, expect, it } from 'vitest'
import type { TrajectoryEvent } from './event.ts'
import { trajectoryEventSchema } from './event.ts'
import { evolve, replay } from './evolve.ts'
import { exampleAt, exampleSteps, walk } from './trajectory.example.ts'

const { trajectory: closed, events } = walk(exampleSteps)

describe('replay', () => {
  it('gives what deciding gave, from the events alone', () => {
    expect(replay(events)).toEqual({ ok: true, trajectory: closed })
  })

  it('gives the same after a journey through JSON and the schema', () => {
    const stored = events.map((event) => trajectoryEventSchema.parse(JSON.parse(JSON.stringify(event))))
    expect(replay(stored)).toEqual({ ok: true, trajectory: closed })
  })

  it('gives nothing for an empty log', () => {
    expect(replay([])).toEqual({ ok: true, trajectory: undefined })
  })

  it('says which event cannot follow, and does not throw', () => {
    expect(replay([...events.slice(0, 2), ...events.slice(3)])).toEqual({
      ok: false,
      issue: {
        path: [2, 'kind'],
        message: 'unexpected event `conversation-held` at stage `matched`, expected one that can follow',
      },
    })
    expect(replay(events.slice(1))).toEqual({
      ok: false,
      issue: {
        path: [0, 'kind'],
        message: 'unexpected event `matched` before signing up, expected one that can follow',
      },
    })
    const [first] = events
    expect(replay([first, first] as TrajectoryEvent[])).toMatchObject({ ok: false, issue: { path: [1, 'kind'] } })
  })

  it('says so of an event from a later version', () => {
    const later = { kind: 'moved-to-the-moon', on: '2026-06-11', by: 'x', at: '2026-06-11T08:00:00Z' } as never
    expect(replay([...events, later])).toEqual({
      ok: false,
      issue: {
        path: [events.length, 'kind'],
        message: 'unexpected event `moved-to-the-moon` at stage `closed`, expected one that can follow',
      },
    })
  })

  it('counts the days of a wait by the holidays it is given', () => {
    const who = { by: 'adviseur-1', at: '2026-05-06T08:00:00Z' } as const
    const log: TrajectoryEvent[] = [
      ...exampleAt('conversation-held').events,
      { kind: 'wait-begun', on: '2026-05-04', reason: 'holiday', ...who },
      { kind: 'resumed', on: '2026-05-06', ...who },
    ]
    const rules = { goodFriday: false, liberationDay: 'always', alsoClosed: [] } as const
    expect(replay(log)).toMatchObject({ trajectory: { paused: { days: 2, workingDays: 2 } } })
    expect(replay(log, rules)).toMatchObject({ trajectory: { paused: { days: 2, workingDays: 1 } } })
  })

  it('leaves the time waited as it is when a log resumes what did not wait', () => {
    const resumed: TrajectoryEvent = { kind: 'resumed', on: '2026-04-01', by: 'x', at: '2026-04-01T08:00:00Z' }
    expect(replay([...exampleAt('matched').events, resumed])).toMatchObject({
      trajectory: { paused: { days: 0, workingDays: 0 }, waiting: null },
    })
  })
})

describe('evolve', () => {
  it('leaves the trajectory before it as it was', () => {
    const before = exampleAt('advice-sent').trajectory
    const copy = structuredClone(before)
    const event = events[7] as TrajectoryEvent
    expect(evolve(before, event)).not.toBe(before)
    expect(before).toEqual(copy)
  })

  it('throws a RangeError for an event that cannot follow', () => {
    expect(() => evolve(closed, events[1] as TrajectoryEvent)).toThrow(
      new RangeError('unexpected event `matched` at stage `closed`, expected one that can follow'),
    )
    expect(() => evolve(undefined, events[1] as TrajectoryEvent)).toThrow(RangeError)
  })
})
