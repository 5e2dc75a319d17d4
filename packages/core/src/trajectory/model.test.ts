import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day, daysBetween } from '../calendar/day.ts'
import { workingDaysBetween } from '../calendar/working-days.ts'
import type { Goal } from '../vocabulary/goals.ts'
import type { TrajectoryCommand } from './command.ts'
import { decide } from './decide.ts'
import { dueDates } from './due-dates.ts'
import { type TrajectoryEvent, trajectoryEventSchema } from './event.ts'
import { replay } from './evolve.ts'
import { progressOf } from './progress.ts'
import { stopReasons, waitReasons } from './reasons.ts'
import { stages } from './stages.ts'
import { contextOn, exampleDigest, exampleLetter } from './trajectory.example.ts'
import type { ItemOutcome, Trajectory } from './trajectory.ts'

const START: Day = '2026-01-05'
const advisors = ['adviseur-1', 'adviseur-2', 'adviseur-3'] as const
const otherDigest = 'b2'.repeat(32)

/** A command on a day near the days of the walk, sometimes before it and sometimes in the future. */
const commands = (day: Day): fc.Arbitrary<TrajectoryCommand> => {
  const on = fc
    .oneof({ weight: 9, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.integer({ min: -20, max: 3 }) })
    .map((shift) => addDays(day, shift))
  const ahead = fc.integer({ min: -5, max: 40 }).map((days) => addDays(day, days))
  const advisorId = fc.constantFrom(...advisors)
  const digest = fc.constantFrom(exampleDigest, exampleDigest, exampleDigest, otherDigest)
  const kind = <Kind extends string>(name: Kind) => fc.constant(name)
  return fc.oneof(
    fc.record({ kind: kind('sign-up'), on, trajectoryId: fc.constant('t-1'), initiativeId: fc.constant('i-1') }),
    fc.record({ kind: kind('record-contact'), on }),
    fc.record({ kind: kind('match'), on, advisorId }),
    fc.record({ kind: kind('hand-over'), on, advisorId }),
    fc.record({
      kind: kind('plan-conversation'),
      on,
      plannedFor: ahead,
      mode: fc.constantFrom('on-site' as const, 'online' as const, 'phone' as const),
    }),
    fc.record({
      kind: kind('hold-conversation'),
      on,
      mode: fc.constant('on-site' as const),
      noteIds: fc.constant<string[]>(['n-1', 'n-2']),
      goals: fc.constantFrom<Goal[]>(['belonging'], ['meaning', 'belonging']),
      scan: fc.constant({ meeting: 0 as const }),
    }),
    fc.record({ kind: kind('draft-advice'), on, digest, letter: fc.constant(exampleLetter) }),
    fc.record({ kind: kind('read-advice'), on, digest }),
    fc.record({ kind: kind('send-advice'), on, digest }),
    fc.record({ kind: kind('plan-follow-up'), on, plannedFor: ahead }),
    fc.record({
      kind: kind('record-missed-call'),
      on,
      dayPart: fc.constantFrom('morning' as const, 'afternoon' as const, 'evening' as const),
    }),
    fc.record({
      kind: kind('hold-follow-up'),
      on,
      mode: fc.constantFrom('phone' as const, 'written-after-three-calls' as const),
      outcomes: fc.constantFrom<ItemOutcome[]>([{ itemId: 'a1', outcome: 'done' }], []),
    }),
    fc.record({ kind: kind('log-lessons'), on, lessonIds: fc.constantFrom<string[]>(['l-1'], []) }),
    fc.record({ kind: kind('close'), on }),
    fc.record({ kind: kind('stop'), on, reason: fc.constantFrom(...stopReasons.map(({ id }) => id)) }),
    fc.record({ kind: kind('wait'), on, reason: fc.constantFrom(...waitReasons.map(({ id }) => id)) }),
    fc.record({ kind: kind('resume'), on }),
    fc.record({ kind: kind('reopen'), on }),
  )
}

/** A walk: commands on days that go on, by one of three advisors. Weighted so that walks get far. */
const walks = fc
  .array(fc.record({ days: fc.integer({ min: 0, max: 12 }), by: fc.constantFrom(...advisors), pick: fc.nat() }), {
    minLength: 1,
    maxLength: 60,
  })
  .chain((turns) => {
    let day = START
    return fc.tuple(
      ...turns.map(({ days, by }) => {
        day = addDays(day, days)
        const today = day
        return commands(today).map((command) => ({ command, by, today }))
      }),
    )
  })

/**
 * What must hold of every trajectory that can be reached. Written from the rules of the field (`domain.md` §8.2), not
 * from the code: from the log, by looking back.
 */
function broken(trajectory: Trajectory, log: readonly TrajectoryEvent[]): string[] {
  const wrong: string[] = []
  const must = (holds: boolean, what: string) => void (holds || wrong.push(what))
  const last = <Kind extends TrajectoryEvent['kind']>(kind: Kind) =>
    log.findLast((event): event is Extract<TrajectoryEvent, { kind: Kind }> => event.kind === kind)

  must(log[0]?.kind === 'signed-up', 'begins with signing up')
  must(trajectory.version === log.length, 'counts its events')
  must(
    log.every(({ by, at }) => by !== '' && at.endsWith('Z')),
    'every step has somebody who did it and a moment',
  )
  const sent = last('advice-sent')
  const read = last('advice-read')
  const drafted = last('advice-drafted')
  if (sent) {
    must(
      log.some(({ kind }) => kind === 'conversation-held'),
      'sends no advice without a conversation',
    )
    must((last('conversation-held')?.goals.length ?? 0) >= 1, 'sends no advice without a goal')
    must(
      read !== undefined && !log.some((one) => one.kind === 'advice-drafted' && one.by === read.by),
      'sends no advice that somebody read who wrote at it',
    )
    must(sent.digest === read?.digest && sent.digest === drafted?.digest, 'sends exactly what was read')
  }
  const held = last('follow-up-held')
  if (held && sent) {
    must(held.on >= sent.on, 'follows up after sending')
    const asked = drafted?.items.map(({ id }) => id).sort()
    const told = held.outcomes.map(({ itemId }) => itemId).sort()
    const unanswered = held.mode === 'written-after-three-calls'
    must(
      unanswered ? told.every((id) => asked?.includes(id)) : JSON.stringify(told) === JSON.stringify(asked),
      'has one outcome for every advice',
    )
  }
  if (trajectory.stage === 'closed') must(held !== undefined, 'closes after a follow-up')
  if (trajectory.stage === 'stopped') must(last('stopped')?.reason === trajectory.reason, 'stops with a reason')
  const steps = log.filter(({ kind }) => kind !== 'contact-recorded')
  must(
    steps.every(({ on }, index) => index === 0 || on >= (steps[index - 1]?.on ?? on)),
    'never goes back in days',
  )

  // The time waited, counted from the log: from each beginning of a wait to its end, and from a stop to its reopening.
  let since: Day | undefined
  const total = { days: 0, workingDays: 0 }
  for (const { kind, on } of log) {
    if (kind === 'wait-begun') since = on
    if ((kind === 'resumed' || kind === 'stopped' || kind === 'reopened') && since !== undefined) {
      total.days += daysBetween(since, on)
      total.workingDays += workingDaysBetween(since, on)
      since = undefined
    }
    if (kind === 'stopped') since = on
  }
  must(JSON.stringify(trajectory.paused) === JSON.stringify(total), 'knows how long it waited')
  must(
    (trajectory.waiting !== null) === (since !== undefined && trajectory.stage !== 'stopped'),
    'knows whether it waits',
  )
  must(
    dueDates(trajectory).every(({ from, dueOn }) => from <= dueOn),
    'is due no earlier than it can be done',
  )
  const { planned, inProgress, completed, stopped } = progressOf([trajectory])
  must(planned + inProgress + completed + stopped === 1, 'is counted once')
  return wrong
}

describe('any sequence of commands', () => {
  const reached = new Set<string>()

  it('breaks no rule in any trajectory that it reaches, and replays to the same', () => {
    fc.assert(
      fc.property(walks, (walk) => {
        let trajectory: Trajectory | undefined
        const log: TrajectoryEvent[] = []
        for (const { command, by, today } of walk) {
          const before = structuredClone(trajectory)
          const decision = decide(trajectory, command, contextOn(today, by))
          expect(trajectory).toEqual(before)
          if (!decision.ok) {
            expect(decision.refusals.length).toBeGreaterThan(0)
            continue
          }
          trajectory = decision.trajectory
          log.push(decision.event)
          reached.add(trajectory.stage)
          expect(trajectoryEventSchema.safeParse(decision.event).success).toBe(true)
          expect(broken(trajectory, log)).toEqual([])
        }
        expect(replay(JSON.parse(JSON.stringify(log)))).toEqual({ ok: true, trajectory })
      }),
      { numRuns: 300, seed: 20261124 },
    )
  }, 60_000)

  it('reaches every stage when the commands fit', () => {
    let day = START
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat({ max: 999 })), (numbers) => {
        let trajectory: Trajectory | undefined
        day = START
        const log: TrajectoryEvent[] = []
        // Of the commands that are drawn, one that is allowed is carried out: so walks come far.
        for (let step = 0; step < 40; step += 1) {
          day = addDays(day, (numbers.next().value ?? 0) % 9)
          const by = advisors[(numbers.next().value ?? 0) % 3] ?? 'adviseur-1'
          const drawn = fc.sample(commands(day), { numRuns: 25, seed: numbers.next().value ?? 0 })
          for (const command of drawn) {
            const decision = decide(trajectory, command, contextOn(day, by))
            if (!decision.ok) continue
            trajectory = decision.trajectory
            log.push(decision.event)
            reached.add(trajectory.stage)
            expect(broken(trajectory, log)).toEqual([])
            break
          }
        }
      }),
      { numRuns: 60, seed: 20261124 },
    )
    expect([...reached].sort()).toEqual(stages.map(({ id }) => id).sort())
  }, 60_000)
})

describe('events', () => {
  it('hold no word that somebody typed, so that erasing a letter or a note really erases it', () => {
    const secret = 'zonnebloem'
    const letter = {
      blocks: exampleLetter.blocks.map((block, index) => ({
        ...block,
        sentences: block.sentences.map(({ noteIds }, number) => ({
          text: `Zet een ${secret} bij deur ${index * 10 + number}.`,
          noteIds,
        })),
      })),
    }
    let trajectory: Trajectory | undefined
    const log: TrajectoryEvent[] = []
    const run = (command: TrajectoryCommand, by: string) => {
      const decision = decide(trajectory, command, contextOn(command.on, by))
      expect(decision.ok).toBe(true)
      if (decision.ok) {
        trajectory = decision.trajectory
        log.push(decision.event)
      }
    }
    run({ kind: 'sign-up', on: START, trajectoryId: 't-1', initiativeId: 'i-1' }, 'website')
    run({ kind: 'match', on: START, advisorId: 'adviseur-1' }, 'coordinator-1')
    run({ kind: 'plan-conversation', on: START, plannedFor: START, mode: 'online' }, 'adviseur-1')
    run(
      { kind: 'hold-conversation', on: START, mode: 'online', noteIds: ['n-1', 'n-2'], goals: ['belonging'], scan: {} },
      'adviseur-1',
    )
    run({ kind: 'draft-advice', on: START, digest: exampleDigest, letter }, 'adviseur-1')
    expect(JSON.stringify(letter)).toContain(secret)
    expect(JSON.stringify(log)).not.toContain(secret)
    expect(JSON.stringify(trajectory)).not.toContain(secret)
  })

  it('have no room for a sentence in any field', () => {
    const sentence = 'Mevrouw De Vries woont op nummer 12.'
    const event = { on: START, by: 'adviseur-1', at: '2026-01-05T09:00:00Z' }
    const tries: unknown[] = [
      { ...event, kind: 'signed-up', trajectoryId: sentence, initiativeId: 'i-1' },
      { ...event, kind: 'matched', advisorId: sentence },
      { ...event, kind: 'closed', by: sentence },
      { ...event, kind: 'stopped', reason: sentence },
      { ...event, kind: 'wait-begun', reason: sentence },
      { ...event, kind: 'lessons-logged', lessonIds: [sentence] },
      { ...event, kind: 'advice-read', digest: sentence },
      { ...event, kind: 'closed', note: sentence },
    ]
    for (const one of tries) expect(trajectoryEventSchema.safeParse(one).success).toBe(false)
  })
})
