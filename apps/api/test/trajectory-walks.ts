import { addDays, type Day } from '@drempel/core/calendar'
import { exampleChoices, exampleMaterial } from '@drempel/core/examples'
import { composeLetter, possibleCommands, type Trajectory, type TrajectoryCommand } from '@drempel/core/trajectory'
import fc from 'fast-check'

const composed = composeLetter(exampleChoices, exampleMaterial.blocks)
if (!composed.ok) throw new Error('Unexpected issues in the example letter, expected none')
const { letter } = composed
const digest = 'a1'.repeat(32)
const START: Day = '2026-01-05'

/** Who may do something in a walk. */
export const walkers = ['ada', 'ben', 'cor'] as const
type Walker = (typeof walkers)[number]

/** What the rules need to know to accept the letter of the walks. */
export const walkMaterial = exampleMaterial

/** One turn of a walk: somebody tries something on a day, at one of three trajectories. */
export interface Turn {
  readonly today: Day
  readonly by: Walker
  /** Which of the three. */
  readonly pick: number
  /** Which of the commands. */
  readonly choice: number
  /** Whom a trajectory is given to. */
  readonly advisorId: Walker
  /** Day of what is planned. */
  readonly ahead: Day
}

/** Walks of so many turns or down to half as many, on days that go on. */
export const walks = (most: number): fc.Arbitrary<readonly Turn[]> =>
  fc
    .array(
      fc.record({
        days: fc.integer({ min: 0, max: 4 }),
        by: fc.constantFrom(...walkers),
        pick: fc.noBias(fc.nat(2)),
        choice: fc.noBias(fc.nat(9_999)),
        advisorId: fc.constantFrom(...walkers),
        ahead: fc.nat(30),
      }),
      { minLength: Math.ceil(most / 2), maxLength: most, size: 'max' },
    )
    .map((steps) => {
      let today = START
      return steps.map(({ days, ahead, ...turn }) => {
        today = addDays(today, days)
        return { ...turn, today, ahead: addDays(today, ahead) }
      })
    })

/** Commands that do not bring a trajectory further. Half of the turns leave them alone, so that walks get far. */
const aside = new Set<string>([
  'record-contact',
  'hand-over',
  'record-missed-call',
  'log-lessons',
  'stop',
  'wait',
  'reopen',
])

/** What is tried in a turn: mostly something that makes sense for the trajectory, and one in eight times anything at all. */
export function commandOf(turn: Turn, trajectory: Trajectory): TrajectoryCommand {
  const all = commandsOn(turn)
  const possible = possibleCommands(trajectory)
  const sensible = all.filter(({ kind }) => possible.includes(kind))
  const onward = sensible.filter(({ kind }) => !aside.has(kind))
  const luck = turn.choice % 8
  const pool = luck === 0 || sensible.length === 0 ? all : luck < 5 && onward.length > 0 ? onward : sensible
  return pool[Math.floor(turn.choice / 8) % pool.length] as TrajectoryCommand
}

/** One command of every kind but signing up. */
const commandsOn = ({ today: on, ahead, advisorId }: Turn): TrajectoryCommand[] => [
  { kind: 'record-contact', on },
  { kind: 'match', on, advisorId },
  { kind: 'hand-over', on, advisorId },
  { kind: 'plan-conversation', on, plannedFor: ahead, mode: 'phone' },
  {
    kind: 'hold-conversation',
    on,
    mode: 'on-site',
    noteIds: ['n-1', 'n-2'],
    goals: ['belonging'],
    scan: { meeting: 0 },
  },
  { kind: 'draft-advice', on, digest, letter },
  { kind: 'read-advice', on, digest },
  { kind: 'send-advice', on, digest },
  { kind: 'plan-follow-up', on, plannedFor: ahead },
  { kind: 'record-missed-call', on, dayPart: 'evening' },
  { kind: 'hold-follow-up', on, mode: 'phone', outcomes: [{ itemId: 'a1', outcome: 'adapted' }] },
  { kind: 'log-lessons', on, lessonIds: ['l-1'] },
  { kind: 'close', on },
  { kind: 'stop', on, reason: 'referred' },
  { kind: 'wait', on, reason: 'deciding' },
  { kind: 'resume', on },
  { kind: 'reopen', on },
]
