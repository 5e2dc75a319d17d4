import { describe, expect, it } from 'vitest'
import type { Day } from '../calendar/day.ts'
import { idsOf } from '../vocabulary/term.ts'
import type { TrajectoryCommand } from './command.ts'
import { decide } from './decide.ts'
import { possibleCommands } from './possible-commands.ts'
import { refuse } from './refusal.ts'
import { type RefusalRule, refusalRules } from './refusals.ts'
import { ongoingStages } from './stages.ts'
import { contextOn, exampleAt, exampleDigest, exampleLetter, exampleSteps, walk } from './trajectory.example.ts'
import type { Trajectory } from './trajectory.ts'

const otherDigest = 'b2'.repeat(32)
const today: Day = '2026-12-31'

/** The rules that refuse, with where they point. */
function rulesOf(trajectory: Trajectory | undefined, command: TrajectoryCommand, by = 'adviseur-1'): string[] {
  const decision = decide(trajectory, command, contextOn(today, by))
  return decision.ok ? [] : decision.refusals.map(({ rule, path }) => [rule, ...path].join(' '))
}
const at = (stage: Parameters<typeof exampleAt>[0]) => exampleAt(stage).trajectory
const followedUp = exampleAt('follow-up-planned').trajectory
const stopped = walk(
  [{ by: 'coordinator-1', command: { kind: 'stop', on: '2026-03-25', reason: 'no-time' } }],
  at('conversation-held'),
).trajectory
const waiting = walk(
  [{ by: 'adviseur-1', command: { kind: 'wait', on: '2026-03-25', reason: 'illness' } }],
  at('conversation-held'),
).trajectory

/** Every rule, with a command that it refuses. A rule without an example does not compile. */
const examples: Record<RefusalRule, readonly [Trajectory | undefined, TrajectoryCommand, string[], string?]> = {
  'not-signed-up': [undefined, { kind: 'match', on: '2026-03-04', advisorId: 'adviseur-1' }, ['not-signed-up']],
  'already-signed-up': [
    at('matched'),
    { kind: 'sign-up', on: '2026-03-05', trajectoryId: 't-0001', initiativeId: 'i-0001' },
    ['already-signed-up'],
  ],
  'needs-advisor': [
    at('signed-up'),
    { kind: 'plan-conversation', on: '2026-03-06', plannedFor: '2026-03-24', mode: 'online' },
    ['needs-advisor'],
  ],
  'needs-conversation-date': [
    at('matched'),
    { kind: 'hold-conversation', on: '2026-03-24', mode: 'phone', noteIds: ['n-1'], goals: ['meaning'], scan: {} },
    ['needs-conversation-date'],
  ],
  'needs-conversation': [
    at('conversation-planned'),
    { kind: 'draft-advice', on: '2026-03-30', digest: exampleDigest, letter: exampleLetter },
    ['needs-conversation'],
  ],
  'needs-advice': [
    at('conversation-held'),
    { kind: 'read-advice', on: '2026-03-31', digest: exampleDigest },
    ['needs-advice'],
  ],
  'needs-second-reader': [
    at('advice-drafted'),
    { kind: 'send-advice', on: '2026-04-01', digest: exampleDigest },
    ['needs-second-reader'],
  ],
  'needs-sent-advice': [
    at('advice-read'),
    { kind: 'plan-follow-up', on: '2026-05-20', plannedFor: '2026-06-03' },
    ['needs-sent-advice'],
  ],
  'needs-follow-up-date': [
    at('advice-sent'),
    { kind: 'hold-follow-up', on: '2026-06-03', mode: 'phone', outcomes: [] },
    ['needs-follow-up-date'],
  ],
  'needs-follow-up': [at('follow-up-planned'), { kind: 'close', on: '2026-06-10' }, ['needs-follow-up']],
  'already-past': [
    at('advice-sent'),
    { kind: 'draft-advice', on: '2026-04-02', digest: exampleDigest, letter: exampleLetter },
    ['already-past'],
  ],
  'is-closed': [at('closed'), { kind: 'wait', on: '2026-06-11', reason: 'busy' }, ['is-closed']],
  'is-stopped': [stopped, { kind: 'close', on: '2026-06-10' }, ['is-stopped']],
  'not-ended': [at('advice-sent'), { kind: 'reopen', on: '2026-04-02' }, ['not-ended']],
  'is-waiting': [
    waiting,
    { kind: 'draft-advice', on: '2026-03-30', digest: exampleDigest, letter: exampleLetter },
    ['is-waiting'],
  ],
  'not-waiting': [at('matched'), { kind: 'resume', on: '2026-03-05' }, ['not-waiting']],
  'in-the-future': [
    at('signed-up'),
    { kind: 'match', on: '2027-01-01', advisorId: 'adviseur-1' },
    ['in-the-future on'],
  ],
  'before-earlier-step': [
    at('signed-up'),
    { kind: 'match', on: '2026-03-01', advisorId: 'adviseur-1' },
    ['before-earlier-step on'],
  ],
  'before-signing-up': [at('matched'), { kind: 'record-contact', on: '2026-03-01' }, ['before-signing-up on']],
  'already-in-contact': [
    at('conversation-planned'),
    { kind: 'record-contact', on: '2026-03-06' },
    ['already-in-contact on'],
  ],
  'planned-in-the-past': [
    at('advice-sent'),
    { kind: 'plan-follow-up', on: '2026-04-02', plannedFor: '2026-04-01' },
    ['planned-in-the-past plannedFor'],
  ],
  'same-advisor': [
    at('matched'),
    { kind: 'hand-over', on: '2026-03-05', advisorId: 'adviseur-1' },
    ['same-advisor advisorId'],
  ],
  'reader-is-author': [
    at('advice-drafted'),
    { kind: 'read-advice', on: '2026-03-31', digest: exampleDigest },
    ['reader-is-author'],
  ],
  'changed-since-draft': [
    at('advice-drafted'),
    { kind: 'read-advice', on: '2026-03-31', digest: otherDigest },
    ['changed-since-draft digest'],
    'adviseur-2',
  ],
  'changed-after-reading': [
    at('advice-read'),
    { kind: 'send-advice', on: '2026-04-01', digest: otherDigest },
    ['changed-after-reading digest'],
  ],
  'unknown-item': [
    followedUp,
    {
      kind: 'hold-follow-up',
      on: '2026-06-03',
      mode: 'phone',
      outcomes: [
        { itemId: 'a1', outcome: 'done' },
        { itemId: 'a2', outcome: 'done' },
      ],
    },
    ['unknown-item outcomes 1 itemId'],
  ],
  'outcome-missing': [
    followedUp,
    { kind: 'hold-follow-up', on: '2026-06-03', mode: 'phone', outcomes: [] },
    ['outcome-missing outcomes'],
  ],
  'outcome-twice': [
    followedUp,
    {
      kind: 'hold-follow-up',
      on: '2026-06-03',
      mode: 'phone',
      outcomes: [
        { itemId: 'a1', outcome: 'done' },
        { itemId: 'a1', outcome: 'not-yet' },
      ],
    },
    ['outcome-twice outcomes 1 itemId'],
  ],
  'needs-three-calls': [
    followedUp,
    {
      kind: 'hold-follow-up',
      on: '2026-06-03',
      mode: 'written-after-three-calls',
      outcomes: [{ itemId: 'a1', outcome: 'not-yet' }],
    },
    ['needs-three-calls mode'],
  ],
}

describe('decide refuses', () => {
  it.each(Object.entries(examples))('%s', (rule, [trajectory, command, expected, by]) => {
    expect(rulesOf(trajectory, command, by)).toEqual(expected)
    expect(expected.some((one) => one.split(' ')[0] === rule)).toBe(true)
  })

  it('with words that an advisor understands: what is the matter and how to go on', () => {
    for (const id of idsOf(refusalRules)) {
      const { rule, words, path } = refuse(id)
      expect(rule).toBe(id)
      expect(words, id).toMatch(/^\p{Lu}[^.]+\. \p{Lu}.+\.$/u)
      expect(path).toEqual([])
    }
    const decision = decide(
      at('advice-drafted'),
      { kind: 'read-advice', on: '2026-03-31', digest: exampleDigest },
      contextOn(today),
    )
    expect(decision.ok ? [] : decision.refusals.map(({ words }) => words)).toEqual([
      'Wie aan het advies schreef, kan niet de tweede lezer zijn. Vraag een collega om het te lezen.',
    ])
  })

  it('with the day of the earlier step, so that the right day can be found', () => {
    const decision = decide(
      at('conversation-held'),
      { kind: 'stop', on: '2026-03-20', reason: 'no-fit' },
      contextOn(today),
    )
    expect(decision.ok ? '' : decision.refusals[0].words).toBe(
      'Deze dag ligt voor een eerdere stap. De vorige stap was op 24 maart 2026. Kies de dag van de vorige stap of een latere.',
    )
  })

  it('with the number of the advice whose outcome is missing', () => {
    const command: TrajectoryCommand = { kind: 'hold-follow-up', on: '2026-06-03', mode: 'phone', outcomes: [] }
    const decision = decide(followedUp, command, contextOn(today))
    expect(decision.ok ? '' : decision.refusals[0].words).toBe(
      'Van een advies is nog niet bekend wat ermee gebeurde. Het gaat om advies a1. Vraag het na. Nam er niemand op, leg dan de drie keer bellen vast.',
    )
  })

  it('everything that is missing on the way, in order', () => {
    expect(rulesOf(at('matched'), { kind: 'send-advice', on: '2026-04-01', digest: exampleDigest })).toEqual([
      'needs-conversation-date',
      'needs-conversation',
      'needs-advice',
      'needs-second-reader',
    ])
    expect(rulesOf(at('signed-up'), { kind: 'log-lessons', on: '2026-06-04', lessonIds: [] })).toEqual([
      'needs-advisor',
      'needs-conversation-date',
      'needs-conversation',
      'needs-advice',
      'needs-second-reader',
      'needs-sent-advice',
      'needs-follow-up-date',
      'needs-follow-up',
    ])
  })

  it('for every rule at once, not only the first', () => {
    expect(rulesOf(waiting, { kind: 'send-advice', on: '2027-02-01', digest: exampleDigest })).toEqual([
      'in-the-future on',
      'needs-advice',
      'needs-second-reader',
      'is-waiting',
    ])
    expect(rulesOf(at('advice-drafted'), { kind: 'read-advice', on: '2026-03-29', digest: otherDigest })).toEqual([
      'before-earlier-step on',
      'reader-is-author',
      'changed-since-draft digest',
    ])
    expect(rulesOf(undefined, { kind: 'close', on: '2027-01-01' })).toEqual(['in-the-future on', 'not-signed-up'])
  })

  it('a first contact on the day of another or later; an earlier one is taken over', () => {
    const contact = (on: Day): TrajectoryCommand => ({ kind: 'record-contact', on })
    const { trajectory } = walk([{ by: 'adviseur-1', command: contact('2026-03-04') }], at('matched'))
    expect(rulesOf(trajectory, contact('2026-03-04'))).toEqual(['already-in-contact on'])
    expect(rulesOf(trajectory, contact('2026-03-05'))).toEqual(['already-in-contact on'])
    const earlier = walk([{ by: 'adviseur-1', command: contact('2026-03-02') }], trajectory).trajectory
    expect(earlier).toMatchObject({ firstContactOn: '2026-03-02', lastStepOn: '2026-03-04' })
    expect(rulesOf(at('conversation-held'), contact('2026-03-03'))).toEqual(['already-past'])
  })

  it('a conversation that was planned before it was agreed', () => {
    const plan = { kind: 'plan-conversation', on: '2026-03-06', plannedFor: '2026-03-05', mode: 'on-site' } as const
    expect(rulesOf(at('matched'), plan)).toEqual(['planned-in-the-past plannedFor'])
    expect(rulesOf(at('matched'), { ...plan, plannedFor: '2026-03-06' })).toEqual([])
  })
})

describe('decide allows', () => {
  it('a trajectory from signing up to closing, with one event a command', () => {
    const { trajectory, events } = walk(exampleSteps)
    expect(events.map(({ kind }) => kind)).toEqual([
      'signed-up',
      'matched',
      'conversation-planned',
      'conversation-held',
      'advice-drafted',
      'advice-read',
      'advice-sent',
      'follow-up-planned',
      'follow-up-held',
      'closed',
    ])
    expect(trajectory).toEqual({
      stage: 'closed',
      id: 't-0001',
      initiativeId: 'i-0001',
      signedUpOn: '2026-03-02',
      // Agreeing on a day is contact.
      firstContactOn: '2026-03-06',
      waiting: null,
      paused: { days: 0, workingDays: 0 },
      lastStepOn: '2026-06-10',
      version: 10,
      advisorId: 'adviseur-1',
      matchedOn: '2026-03-04',
      conversation: {
        on: '2026-03-24',
        paused: { days: 0, workingDays: 0 },
        mode: 'on-site',
        noteIds: ['n-1', 'n-2'],
        goals: ['belonging'],
        scan: { meeting: 0, contact: 1, role: 2 },
      },
      advice: {
        draft: 1,
        digest: exampleDigest,
        authorIds: ['adviseur-1'],
        draftedOn: '2026-03-30',
        items: [{ id: 'a1', goal: 'belonging', element: 'meeting', noteIds: ['n-1'] }],
        pieces: [{ slug: 'voorbeeld-welkom', version: 3 }],
        readerId: 'adviseur-2',
        readOn: '2026-03-31',
        on: '2026-04-01',
        paused: { days: 0, workingDays: 0 },
      },
      followUp: {
        on: '2026-06-03',
        paused: { days: 0, workingDays: 0 },
        mode: 'phone',
        triedIn: [],
        outcomes: [{ itemId: 'a1', outcome: 'adapted' }],
        lessonIds: null,
        lessonsLogged: null,
      },
      closedOn: '2026-06-10',
    })
  })

  it('an event that says who did it, when it happened and when it was written down', () => {
    const decision = decide(
      at('signed-up'),
      { kind: 'match', on: '2026-03-04', advisorId: 'adviseur-1' },
      contextOn('2026-03-09', 'coordinator-1'),
    )
    expect(decision.ok && decision.event).toEqual({
      kind: 'matched',
      on: '2026-03-04',
      by: 'coordinator-1',
      at: '2026-03-09T09:30:00Z',
      advisorId: 'adviseur-1',
    })
  })

  it('several steps on one day, and a step written down today', () => {
    expect(rulesOf(at('signed-up'), { kind: 'match', on: '2026-03-02', advisorId: 'adviseur-1' })).toEqual([])
    expect(rulesOf(at('signed-up'), { kind: 'match', on: today, advisorId: 'adviseur-1' })).toEqual([])
  })

  it('a new draft after the advice was read, which then needs to be read again', () => {
    const { trajectory } = walk(
      [
        {
          by: 'adviseur-1',
          command: { kind: 'draft-advice', on: '2026-04-02', digest: otherDigest, letter: exampleLetter },
        },
      ],
      at('advice-read'),
    )
    expect(trajectory).toMatchObject({ stage: 'advice-drafted', advice: { draft: 2, digest: otherDigest } })
    expect(rulesOf(trajectory, { kind: 'send-advice', on: '2026-04-02', digest: otherDigest })).toEqual([
      'needs-second-reader',
    ])
    expect('readerId' in (trajectory as { advice: object }).advice).toBe(false)
  })

  it('another day for the conversation and for the follow-up, whose missed calls still count', () => {
    const moved = walk(
      [
        {
          by: 'adviseur-1',
          command: { kind: 'plan-conversation', on: '2026-03-20', plannedFor: '2026-04-14', mode: 'online' },
        },
      ],
      at('conversation-planned'),
    ).trajectory
    expect(moved).toMatchObject({
      stage: 'conversation-planned',
      conversation: { plannedFor: '2026-04-14', mode: 'online' },
    })
    const called = walk(
      [
        { by: 'adviseur-1', command: { kind: 'record-missed-call', on: '2026-06-03', dayPart: 'morning' } },
        { by: 'adviseur-1', command: { kind: 'plan-follow-up', on: '2026-06-03', plannedFor: '2026-06-05' } },
      ],
      followedUp,
    ).trajectory
    expect(called).toMatchObject({ followUp: { plannedFor: '2026-06-05', triedIn: ['morning'] } })
  })

  it('a follow-up on the day on which it is agreed', () => {
    expect(rulesOf(at('advice-sent'), { kind: 'plan-follow-up', on: '2026-05-20', plannedFor: '2026-05-20' })).toEqual(
      [],
    )
  })

  it('a letter instead of a call after three parts of the day, each counted once', () => {
    const missed = (dayPart: 'morning' | 'afternoon' | 'evening') =>
      ({ by: 'adviseur-1', command: { kind: 'record-missed-call', on: '2026-06-03', dayPart } }) as const
    const written: TrajectoryCommand = {
      kind: 'hold-follow-up',
      on: '2026-06-08',
      mode: 'written-after-three-calls',
      outcomes: [{ itemId: 'a1', outcome: 'not-yet' }],
    }
    const twice = walk([missed('morning'), missed('morning'), missed('evening')], followedUp).trajectory
    expect(twice).toMatchObject({ followUp: { triedIn: ['morning', 'evening'] }, version: 11 })
    expect(rulesOf(twice, written)).toEqual(['needs-three-calls mode'])
    const thrice = walk([missed('afternoon')], twice).trajectory
    expect(rulesOf(thrice, written)).toEqual([])
    // Nobody answered: what is not known need not be invented, and what is in the list must still be true.
    expect(rulesOf(thrice, { ...written, outcomes: [] })).toEqual([])
    expect(rulesOf(thrice, { ...written, outcomes: [{ itemId: 'a9', outcome: 'done' }] })).toEqual([
      'unknown-item outcomes 0 itemId',
    ])
    expect(walk([{ by: 'adviseur-1', command: { ...written, outcomes: [] } }], thrice).trajectory).toMatchObject({
      followUp: { outcomes: [], triedIn: ['morning', 'evening', 'afternoon'] },
    })
    expect(rulesOf(followedUp, { ...written, mode: 'written-on-request' })).toEqual([])
  })

  it('an advisor who leaves half-way: the other goes on, and who wrote the advice stays its author', () => {
    const { trajectory } = walk(
      [{ by: 'coordinator-1', command: { kind: 'hand-over', on: '2026-03-31', advisorId: 'adviseur-3' } }],
      at('advice-drafted'),
    )
    expect(trajectory).toMatchObject({
      stage: 'advice-drafted',
      advisorId: 'adviseur-3',
      matchedOn: '2026-03-04',
      advice: { authorIds: ['adviseur-1'] },
    })
    const read: TrajectoryCommand = { kind: 'read-advice', on: '2026-04-01', digest: exampleDigest }
    expect(rulesOf(trajectory, read, 'adviseur-3')).toEqual([])
    expect(rulesOf(trajectory, read, 'adviseur-1')).toEqual(['reader-is-author'])
  })

  it.each([
    ['hand-over', { kind: 'hand-over', on: '2026-03-26', advisorId: 'adviseur-3' }],
    ['stop', { kind: 'stop', on: '2026-03-26', reason: 'no-answer' }],
    ['resume', { kind: 'resume', on: '2026-03-26' }],
  ] as const)('%s while the trajectory waits', (_, command) => {
    expect(rulesOf(waiting, command)).toEqual([])
  })

  it('a first contact that is written down after a later step; waiting and planning are contact too', () => {
    const waits = walk(
      [{ by: 'adviseur-1', command: { kind: 'wait', on: '2026-03-05', reason: 'holiday' } }],
      at('matched'),
    ).trajectory
    expect(waits).toMatchObject({ firstContactOn: '2026-03-05', waiting: { since: '2026-03-05', reason: 'holiday' } })
    const { trajectory } = walk([{ by: 'adviseur-1', command: { kind: 'record-contact', on: '2026-03-03' } }], waits)
    expect(trajectory).toMatchObject({ firstContactOn: '2026-03-03', lastStepOn: '2026-03-05', version: 4 })
  })

  it('no step before a first contact that is known', () => {
    const { trajectory } = walk([{ by: 'x', command: { kind: 'record-contact', on: '2026-03-20' } }], at('matched'))
    expect(trajectory.lastStepOn).toBe('2026-03-20')
    expect(
      rulesOf(trajectory, { kind: 'plan-conversation', on: '2026-03-10', plannedFor: '2026-03-24', mode: 'phone' }),
    ).toEqual(['before-earlier-step on'])
  })

  it('the notes of the conversation to be mended before an advice is written', () => {
    const mended: TrajectoryCommand = {
      kind: 'hold-conversation',
      on: '2026-03-25',
      mode: 'online',
      noteIds: ['n-1', 'n-3'],
      goals: ['meaning'],
      scan: {},
    }
    const { trajectory } = walk([{ by: 'adviseur-1', command: mended }], at('conversation-held'))
    expect(trajectory).toMatchObject({
      stage: 'conversation-held',
      conversation: { on: '2026-03-25', mode: 'online', noteIds: ['n-1', 'n-3'], goals: ['meaning'] },
    })
    expect(rulesOf(at('advice-drafted'), { ...mended, on: '2026-03-31' })).toEqual(['already-past'])
  })

  it('the outcomes to be mended after the follow-up, with the lessons kept', () => {
    const logged = walk(
      [{ by: 'adviseur-1', command: { kind: 'log-lessons', on: '2026-06-05', lessonIds: ['l-1'] } }],
      at('follow-up-held'),
    ).trajectory
    const { trajectory } = walk(
      [
        {
          by: 'adviseur-1',
          command: {
            kind: 'hold-follow-up',
            on: '2026-06-08',
            mode: 'online',
            outcomes: [{ itemId: 'a1', outcome: 'done' }],
          },
        },
      ],
      logged,
    )
    expect(trajectory).toMatchObject({
      stage: 'follow-up-held',
      followUp: {
        mode: 'online',
        outcomes: [{ itemId: 'a1', outcome: 'done' }],
        lessonIds: ['l-1'],
        lessonsLogged: { on: '2026-06-05' },
      },
    })
  })

  it('lessons before and after closing; the day of the first counts', () => {
    const log = (on: Day, lessonIds: string[]) =>
      ({ by: 'adviseur-1', command: { kind: 'log-lessons', on, lessonIds } }) as const
    const early = walk([log('2026-06-05', ['l-1'])], at('follow-up-held')).trajectory
    expect(early).toMatchObject({
      stage: 'follow-up-held',
      followUp: { lessonIds: ['l-1'], lessonsLogged: { on: '2026-06-05' } },
    })
    const late = walk(
      [{ by: 'adviseur-1', command: { kind: 'close', on: '2026-06-10' } }, log('2026-06-11', ['l-1', 'l-2'])],
      early,
    ).trajectory
    expect(late).toMatchObject({
      stage: 'closed',
      followUp: { lessonIds: ['l-1', 'l-2'], lessonsLogged: { on: '2026-06-05' } },
    })
  })
})

describe('waiting, stopping and reopening', () => {
  it('counts three waits, in days and in working days', () => {
    const days = [
      ['2026-03-25', '2026-03-31'],
      ['2026-04-02', '2026-04-08'],
      ['2026-04-24', '2026-04-28'],
    ] as const
    const steps = days.flatMap(
      ([from, until]) =>
        [
          { by: 'adviseur-1', command: { kind: 'wait', on: from, reason: 'busy' } },
          { by: 'adviseur-1', command: { kind: 'resume', on: until } },
        ] as const,
    )
    const { trajectory } = walk(steps, at('conversation-held'))
    // 6 + 6 + 4 days; 4 working days, 3 with Easter Monday between, 1 with King's Day between.
    expect(trajectory).toMatchObject({
      waiting: null,
      paused: { days: 16, workingDays: 8 },
      lastStepOn: '2026-04-28',
    })
  })

  it('keeps where it stopped and takes it up there, with the time between counted as waiting', () => {
    expect(stopped).toMatchObject({
      stage: 'stopped',
      stoppedOn: '2026-03-25',
      reason: 'no-time',
      id: 't-0001',
      initiativeId: 'i-0001',
      signedUpOn: '2026-03-02',
      waiting: null,
      version: 5,
      before: { stage: 'conversation-held', version: 4 },
    })
    const { trajectory } = walk([{ by: 'coordinator-1', command: { kind: 'reopen', on: '2026-04-08' } }], stopped)
    expect(trajectory).toEqual({
      ...at('conversation-held'),
      paused: { days: 14, workingDays: 9 },
      lastStepOn: '2026-04-08',
      version: 6,
    })
  })

  it('ends a wait when it stops, and counts the time it stood still when it is reopened', () => {
    const ended = walk(
      [{ by: 'adviseur-1', command: { kind: 'stop', on: '2026-03-27', reason: 'no-answer' } }],
      waiting,
    ).trajectory
    expect(ended).toMatchObject({
      stage: 'stopped',
      waiting: null,
      paused: { days: 2, workingDays: 2 },
      before: { waiting: null, paused: { days: 2, workingDays: 2 } },
    })
    const { trajectory } = walk([{ by: 'adviseur-1', command: { kind: 'reopen', on: '2026-03-30' } }], ended)
    expect(trajectory).toMatchObject({
      stage: 'conversation-held',
      waiting: null,
      paused: { days: 5, workingDays: 3 },
    })
  })

  it('reopens a closed trajectory where it was, with its follow-up and without time waited', () => {
    const { trajectory } = walk([{ by: 'adviseur-1', command: { kind: 'reopen', on: '2026-06-12' } }], at('closed'))
    expect(trajectory).toEqual({ ...at('follow-up-held'), lastStepOn: '2026-06-12', version: 11 })
    expect(rulesOf(trajectory, { kind: 'close', on: '2026-06-12' })).toEqual([])
    // What happened in the follow-up is not lost to a second one.
    expect(rulesOf(trajectory, { kind: 'plan-follow-up', on: '2026-06-12', plannedFor: '2026-07-01' })).toEqual([
      'already-past',
    ])
  })
})

describe('a second reader', () => {
  it('is nobody who wrote a draft, also when another wrote the last', () => {
    const { trajectory } = walk(
      [
        {
          by: 'adviseur-2',
          command: { kind: 'draft-advice', on: '2026-03-31', digest: exampleDigest, letter: exampleLetter },
        },
        {
          by: 'adviseur-1',
          command: { kind: 'draft-advice', on: '2026-03-31', digest: otherDigest, letter: exampleLetter },
        },
      ],
      at('advice-drafted'),
    )
    expect(trajectory).toMatchObject({ advice: { draft: 3, authorIds: ['adviseur-1', 'adviseur-2'] } })
    const read: TrajectoryCommand = { kind: 'read-advice', on: '2026-04-01', digest: otherDigest }
    expect(rulesOf(trajectory, read, 'adviseur-1')).toEqual(['reader-is-author'])
    expect(rulesOf(trajectory, read, 'adviseur-2')).toEqual(['reader-is-author'])
    expect(rulesOf(trajectory, read, 'adviseur-3')).toEqual([])
  })
})

describe('a letter that is not good enough', () => {
  const bad = (text: string): TrajectoryCommand => ({
    kind: 'draft-advice',
    on: '2026-03-30',
    digest: exampleDigest,
    letter: {
      blocks: exampleLetter.blocks.map((block) =>
        block.kind === 'advice' ? { ...block, sentences: [{ text, noteIds: ['n-1'] }] } : block,
      ),
    },
  })

  it('is refused at its place, in the words of the gate', () => {
    const decision = decide(at('conversation-held'), bad('Bel bij de eenzamen aan.'), contextOn(today))
    expect(decision).toMatchObject({
      ok: false,
      refusals: [{ rule: 'wording', path: ['letter', 'blocks', 6, 'sentences', 0, 'text'] }],
    })
    expect(decision.ok ? '' : decision.refusals[0].words).toMatch(
      /^Dit woord kan iemand raken\..*mensen die zich eenzaam voelen/,
    )
  })

  it('is not refused for a mere warning', () => {
    expect(rulesOf(at('conversation-held'), bad('Vraag Joke, die dement is, of zij komt.'))).toEqual([])
  })

  it('is refused block by block when no library is given', () => {
    const { material: _, ...context } = contextOn(today)
    const decision = decide(at('conversation-held'), bad('Zet de deur open.'), context)
    const rules = decision.ok ? [] : decision.refusals.map(({ rule }) => rule)
    expect(rules.filter((rule) => rule === 'unknown-block')).toHaveLength(exampleLetter.blocks.length)
    expect(rules).toContain('unknown-piece')
  })
})

describe('an event', () => {
  it('holds nothing that the command had too much, and shares nothing with it', () => {
    const command = {
      kind: 'hold-conversation',
      on: '2026-03-24',
      mode: 'online',
      noteIds: ['n-1'],
      goals: ['meaning'],
      scan: { role: 1 },
      remark: 'Joke is ziek.',
    } as const
    const loose = structuredClone(command) as unknown as Extract<TrajectoryCommand, { kind: 'hold-conversation' }>
    const decision = decide(at('conversation-planned'), loose, contextOn(today))
    if (!decision.ok) throw new Error('refused')
    loose.noteIds.push('n-9')
    loose.goals.push('network')
    expect(decision.event).toEqual({
      kind: 'conversation-held',
      on: '2026-03-24',
      by: 'adviseur-1',
      at: '2026-12-31T09:30:00Z',
      mode: 'online',
      noteIds: ['n-1'],
      goals: ['meaning'],
      scan: { role: 1 },
    })
  })
})

describe('possibleCommands', () => {
  it('are those that `decide` does not refuse for the stage or for waiting', () => {
    expect(possibleCommands(undefined)).toEqual(['sign-up'])
    expect(possibleCommands(at('signed-up'))).toEqual(['record-contact', 'match', 'stop', 'wait'])
    expect(possibleCommands(at('advice-read'))).toEqual(['hand-over', 'draft-advice', 'send-advice', 'stop', 'wait'])
    expect(possibleCommands(waiting)).toEqual(['hand-over', 'stop', 'resume'])
    expect(possibleCommands(at('closed'))).toEqual(['log-lessons', 'reopen'])
    expect(possibleCommands(stopped)).toEqual(['reopen'])
  })

  it('are those whose example is not refused for being at the wrong place', () => {
    const misplaced = /^(?:needs-(?!three)|already-(?:past|signed)|is-|not-)/
    for (const stage of [...ongoingStages, 'closed' as const])
      for (const { command } of exampleSteps) {
        const rules = rulesOf(at(stage), { ...command, on: today }, 'adviseur-2')
        expect(possibleCommands(at(stage)).includes(command.kind), `${stage} ${command.kind}`).toBe(
          !rules.some((rule) => misplaced.test(rule)),
        )
      }
  })
})
