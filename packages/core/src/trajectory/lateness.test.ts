import { describe, expect, it } from 'vitest'
import { dueDates, serviceNormNames } from './due-dates.ts'
import { lateList, lateSteps } from './lateness.ts'
import { defaultNorms, serviceNormsSchema } from './norms.ts'
import { exampleAt, exampleSteps, walk } from './trajectory.example.ts'

const at = (stage: Parameters<typeof exampleAt>[0]) => exampleAt(stage).trajectory
const due = (...input: Parameters<typeof dueDates>) =>
  dueDates(...input).map(({ norm, from, dueOn, metOn }) => [norm, from, dueOn, metOn].join(' '))
const late = (...input: Parameters<typeof lateSteps>) =>
  lateSteps(...input).map(({ norm, dueOn, workingDaysLate }) => [norm, dueOn, workingDaysLate].join(' '))
const wait = (on: '2026-03-25' | '2026-03-05', until?: '2026-04-08') => [
  { by: 'adviseur-1', command: { kind: 'wait', on, reason: 'illness' } } as const,
  ...(until ? [{ by: 'adviseur-1', command: { kind: 'resume', on: until } } as const] : []),
]

describe('due dates', () => {
  it('are the norms of the project, counted from what happened', () => {
    expect(due(at('closed'))).toEqual([
      // Nobody wrote the first contact down; agreeing on a day was one.
      'first-contact 2026-03-02 2026-03-09 2026-03-06',
      'conversation 2026-03-02 2026-04-13 2026-03-24',
      // Ten working days, with Easter Monday between.
      'advice 2026-03-24 2026-04-08 2026-04-01',
      'follow-up 2026-05-27 2026-06-24 2026-06-03',
      'lessons 2026-06-03 2026-06-10 ',
    ])
    expect(serviceNormNames.map(({ id }) => id)).toEqual(dueDates(at('closed')).map(({ norm }) => norm))
  })

  it('are no more than what can be expected so far', () => {
    expect(due(at('signed-up'))).toEqual([
      'first-contact 2026-03-02 2026-03-09 ',
      'conversation 2026-03-02 2026-04-13 ',
    ])
    expect(due(at('conversation-planned'))).toHaveLength(2)
    expect(due(at('advice-read'))).toHaveLength(3)
    expect(due(at('follow-up-planned'))).toHaveLength(4)
  })

  it('end when a trajectory stops', () => {
    const { trajectory } = walk(
      [{ by: 'x', command: { kind: 'stop', on: '2026-03-25', reason: 'no-fit' } }],
      at('conversation-held'),
    )
    expect(due(trajectory)).toEqual([])
    expect(late(trajectory, '2027-01-01')).toEqual([])
  })

  it('use the day of the first contact when it was written down', () => {
    const { trajectory } = walk([{ by: 'x', command: { kind: 'record-contact', on: '2026-03-03' } }], at('matched'))
    expect(due(trajectory)[0]).toBe('first-contact 2026-03-02 2026-03-09 2026-03-03')
  })

  it('move on with the time that was waited since the step before, in the days that the norm counts in', () => {
    const { trajectory } = walk(wait('2026-03-25', '2026-04-08'), at('conversation-held'))
    // Waited 14 days, 9 of them working days, after the conversation: only the advice gets them.
    expect(due(trajectory)).toEqual([
      'first-contact 2026-03-02 2026-03-09 2026-03-06',
      'conversation 2026-03-02 2026-04-13 2026-03-24',
      'advice 2026-03-24 2026-04-21 ',
    ])
    const early = walk(wait('2026-03-05', '2026-04-08'), at('matched')).trajectory
    // Waiting is contact. 17 May is a Sunday.
    expect(due(early)).toEqual([
      'first-contact 2026-03-02 2026-03-09 2026-03-05',
      'conversation 2026-03-02 2026-05-18 ',
    ])
  })

  it('leave out time that was waited before the step from which they count', () => {
    const early = walk(
      [
        { by: 'x', command: { kind: 'wait', on: '2026-03-06', reason: 'busy' } },
        { by: 'x', command: { kind: 'resume', on: '2026-03-20' } },
        ...exampleSteps.slice(3, 7),
      ],
      at('conversation-planned'),
    ).trajectory
    // Two weeks waited before the conversation: later dates count as if nothing happened.
    expect(due(early)).toEqual([
      'first-contact 2026-03-02 2026-03-09 2026-03-06',
      'conversation 2026-03-02 2026-04-28 2026-03-24',
      'advice 2026-03-24 2026-04-08 2026-04-01',
      'follow-up 2026-05-27 2026-06-24 ',
    ])
  })

  it('move the first and the last day of the follow-up with the time that was waited after sending', () => {
    const { trajectory } = walk(
      [
        { by: 'x', command: { kind: 'wait', on: '2026-04-02', reason: 'holiday' } },
        { by: 'x', command: { kind: 'resume', on: '2026-04-16' } },
      ],
      at('advice-sent'),
    )
    expect(due(trajectory).at(-1)).toBe('follow-up 2026-06-10 2026-07-08 ')
  })

  it('follow other norms when they are given', () => {
    const norms = { ...defaultNorms, firstContactWorkingDays: 0, conversationWeeks: 1 }
    expect(due(at('signed-up'), norms)).toEqual([
      'first-contact 2026-03-02 2026-03-02 ',
      'conversation 2026-03-02 2026-03-09 ',
    ])
  })
})

describe('lateness', () => {
  it.each([
    ['2026-03-09', [], 'the last day'],
    ['2026-03-10', ['first-contact 2026-03-09 1'], 'the day after'],
    ['2026-03-14', ['first-contact 2026-03-09 4'], 'a Saturday: no more than on Friday'],
    ['2026-03-16', ['first-contact 2026-03-09 5'], 'the Monday after'],
  ] as const)('%s: %j (%s)', (today, expected, _why) => {
    expect(late(at('signed-up'), today)).toEqual(expected)
  })

  it('gives until the next working day when nobody works on the due day', () => {
    const norms = { ...defaultNorms, conversationWeeks: 5 }
    const easter = walk([
      { by: 'x', command: { kind: 'sign-up', on: '2026-03-01', trajectoryId: 't-2', initiativeId: 'i-2' } },
      { by: 'x', command: { kind: 'record-contact', on: '2026-03-02' } },
    ]).trajectory
    // Five weeks end on Easter Sunday; Monday is a holiday too, so Tuesday is the last day.
    expect(late(easter, '2026-04-07', norms)).toEqual([])
    expect(late(easter, '2026-04-08', norms)).toEqual(['conversation 2026-04-07 1'])
    // Signed up on a Sunday with a norm of nothing: Monday is in time.
    const now = { ...defaultNorms, firstContactWorkingDays: 0, conversationWeeks: 99 }
    const sunday = { ...easter, firstContactOn: null }
    expect(late(sunday, '2026-03-02', now)).toEqual([])
    expect(late(sunday, '2026-03-03', now)).toEqual(['first-contact 2026-03-02 1'])
  })

  it('has nobody late on the weekend after a last day on Friday', () => {
    const norms = { ...defaultNorms, firstContactWorkingDays: 4 }
    expect(late(at('signed-up'), '2026-03-07', norms)).toEqual([])
    expect(late(at('signed-up'), '2026-03-09', norms)).toEqual(['first-contact 2026-03-06 1'])
  })

  it('stands still while the trajectory waits', () => {
    const { trajectory } = walk(wait('2026-03-25'), at('conversation-held'))
    expect(late(trajectory, '2026-12-01')).toEqual([])
    const already = walk(
      [{ by: 'x', command: { kind: 'wait', on: '2026-04-16', reason: 'busy' } }],
      at('conversation-planned'),
    ).trajectory
    expect(late(already, '2026-12-01')).toEqual(['conversation 2026-04-13 3'])
    expect(late(already, '2026-04-14')).toEqual(['conversation 2026-04-13 1'])
  })

  it('says it in words', () => {
    const [one] = lateSteps(at('conversation-held'), '2026-04-09')
    expect(one).toEqual({
      trajectoryId: 't-0001',
      advisorId: 'adviseur-1',
      norm: 'advice',
      dueOn: '2026-04-08',
      workingDaysLate: 1,
      words: 'Het advies had er uiterlijk 8 april 2026 moeten zijn: 1 werkdag te laat.',
    })
    const [lessons] = lateSteps(at('closed'), '2026-06-11')
    expect(lessons?.words).toBe('De lessen hadden er uiterlijk 10 juni 2026 moeten zijn: 1 werkdag te laat.')
    const [two] = lateSteps(at('signed-up'), '2026-03-11')
    expect(two).toMatchObject({
      advisorId: null,
      words: 'Het eerste contact had er uiterlijk 9 maart 2026 moeten zijn: 2 werkdagen te laat.',
    })
  })
})

describe('the late list', () => {
  it('puts the latest first, and equally late ones in order of reference', () => {
    const named = (id: string) => ({ ...at('signed-up'), id })
    const list = lateList([named('t-2'), at('conversation-held'), named('t-1')], '2026-04-14')
    expect(list.map(({ trajectoryId, norm, workingDaysLate }) => [trajectoryId, norm, workingDaysLate])).toEqual([
      ['t-1', 'first-contact', 25],
      ['t-2', 'first-contact', 25],
      ['t-0001', 'advice', 4],
      ['t-1', 'conversation', 1],
      ['t-2', 'conversation', 1],
    ])
  })

  it('orders equally late ones by reference, whatever order they come in', () => {
    const named = (id: string) => ({ ...at('signed-up'), id })
    for (const ids of [
      ['t-1', 't-2', 't-3'],
      ['t-3', 't-1', 't-2'],
      ['t-2', 't-3', 't-1'],
      ['t-3', 't-2', 't-1'],
    ])
      expect(lateList(ids.map(named), '2026-03-10').map(({ trajectoryId }) => trajectoryId)).toEqual([
        't-1',
        't-2',
        't-3',
      ])
  })

  it('is empty for no trajectories, and for forty in time', () => {
    expect(lateList([], '2026-04-14')).toEqual([])
    expect(
      lateList(
        Array.from({ length: 40 }, () => at('signed-up')),
        '2026-03-09',
      ),
    ).toEqual([])
  })
})

describe('service norms', () => {
  it('are refused when the follow-up is due before it may be held', () => {
    expect(serviceNormsSchema.safeParse(defaultNorms).success).toBe(true)
    expect(serviceNormsSchema.safeParse({ ...defaultNorms, followUpUntilWeeks: 8 }).success).toBe(true)
    const { error } = serviceNormsSchema.safeParse({ ...defaultNorms, followUpUntilWeeks: 7 })
    expect(error?.issues.map(({ path, message }) => [path, message])).toEqual([
      [['followUpUntilWeeks'], 'expected `followUpUntilWeeks` not smaller than `followUpFromWeeks`'],
    ])
    expect(serviceNormsSchema.safeParse({ ...defaultNorms, adviceWorkingDays: -1 }).success).toBe(false)
    expect(serviceNormsSchema.safeParse({ ...defaultNorms, weeks: 1 }).success).toBe(false)
    expect(serviceNormsSchema.safeParse({ ...defaultNorms, adviceWorkingDays: 520 }).success).toBe(true)
    expect(serviceNormsSchema.safeParse({ ...defaultNorms, adviceWorkingDays: 521 }).success).toBe(false)
  })
})
