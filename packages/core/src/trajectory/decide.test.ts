import { describe, expect, it } from 'vitest'
import type { Day } from '../calendar/day.ts'
import { idsOf } from '../vocabulary/term.ts'
import type { TrajectoryCommand } from './command.ts'
import { decide } from './decide.ts'
import { refuse } from './refusal.ts'
import { type RefusalRule, refusalRules } from './refusals.ts'
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
  'before-sending': [
    at('advice-sent'),
    { kind: 'plan-follow-up', on: '2026-04-02', plannedFor: '2026-03-31' },
    ['before-sending plannedFor'],
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
      'Wie het advies schreef, kan niet de tweede lezer zijn. Vraag een collega om het te lezen.',
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
      'Van een advies is nog niet bekend wat ermee gebeurde. Het gaat om advies a1. Vraag het na, of kies ‘nog niet’.',
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

  it('a first contact from before signing up, or a second first contact', () => {
    const contact: TrajectoryCommand = { kind: 'record-contact', on: '2026-03-03' }
    expect(rulesOf(at('matched'), { ...contact, on: '2026-03-01' })).toEqual(['before-earlier-step on'])
    const { trajectory } = walk([{ by: 'adviseur-1', command: contact }], at('matched'))
    expect(rulesOf(trajectory, contact)).toEqual(['already-past'])
    expect(rulesOf(at('conversation-held'), contact)).toEqual(['already-past'])
  })

  it('a conversation that was planned before it was agreed', () => {
    const plan = { kind: 'plan-conversation', on: '2026-03-06', plannedFor: '2026-03-05', mode: 'on-site' } as const
    expect(rulesOf(at('matched'), plan)).toEqual(['before-earlier-step plannedFor'])
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
      firstContact: null,
      waiting: null,
      paused: { days: 0, workingDays: 0 },
      waitCount: 0,
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
        authorId: 'adviseur-1',
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
      advice: { authorId: 'adviseur-1' },
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

  it('a first contact while it waits, and written down after a later step', () => {
    const { trajectory } = walk(
      [
        { by: 'adviseur-1', command: { kind: 'wait', on: '2026-03-05', reason: 'holiday' } },
        { by: 'adviseur-1', command: { kind: 'record-contact', on: '2026-03-03' } },
      ],
      at('matched'),
    )
    expect(trajectory).toMatchObject({
      firstContact: { on: '2026-03-03', paused: { days: 0, workingDays: 0 } },
      lastStepOn: '2026-03-05',
      version: 4,
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
      waitCount: 3,
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
      waitCount: 0,
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

  it('ends a wait when it stops; the whole wait counts when it is reopened', () => {
    const { trajectory } = walk(
      [
        { by: 'adviseur-1', command: { kind: 'stop', on: '2026-03-27', reason: 'no-answer' } },
        { by: 'adviseur-1', command: { kind: 'reopen', on: '2026-03-30' } },
      ],
      waiting,
    )
    expect(trajectory).toMatchObject({
      stage: 'conversation-held',
      waiting: null,
      waitCount: 1,
      paused: { days: 5, workingDays: 3 },
    })
  })

  it('reopens a closed trajectory after its follow-up, so that a second call can be planned', () => {
    const { trajectory } = walk(
      [
        { by: 'adviseur-1', command: { kind: 'reopen', on: '2026-06-12' } },
        { by: 'adviseur-1', command: { kind: 'plan-follow-up', on: '2026-06-12', plannedFor: '2026-07-01' } },
      ],
      at('closed'),
    )
    expect(trajectory).toMatchObject({
      stage: 'follow-up-planned',
      followUp: { plannedFor: '2026-07-01', triedIn: [] },
      paused: { days: 2, workingDays: 2 },
    })
    expect('closedOn' in trajectory).toBe(false)
  })
})
