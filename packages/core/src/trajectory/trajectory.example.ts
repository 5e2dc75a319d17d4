import type { Day } from '../calendar/day.ts'
import { exampleChoices, exampleMaterial } from '../examples/letter.ts'
import type { TrajectoryCommand } from './command.ts'
import { decide } from './decide.ts'
import type { TrajectoryEvent } from './event.ts'
import type { AdviceLetter } from './letter/advice-letter.ts'
import { composeLetter } from './letter/compose-letter.ts'
import type { Stage } from './stages.ts'
import type { DecisionContext } from './step.ts'
import type { Trajectory, TrajectoryAt } from './trajectory.ts'

const composed = composeLetter(exampleChoices, exampleMaterial.blocks)
if (!composed.ok) throw new Error(`Unexpected issues in the example letter: ${JSON.stringify(composed.issues)}`)

/** A letter that passes every gate, made up. */
export const exampleLetter: AdviceLetter = composed.letter

/** A fingerprint, of nothing in particular. */
export const exampleDigest: string = 'a1'.repeat(32)

/** The context on a day: advisor `adviseur-1` asks. */
export const contextOn = (today: Day, by = 'adviseur-1'): DecisionContext => ({
  by,
  at: `${today}T09:30:00Z`,
  today,
  material: exampleMaterial,
})

/** A command, and who gives it. */
export interface ExampleStep {
  readonly command: TrajectoryCommand
  readonly by: string
}

/** One trajectory from signing up to closing, in the days of a spring; a command for every stage. */
export const exampleSteps: readonly ExampleStep[] = [
  {
    by: 'website',
    command: { kind: 'sign-up', on: '2026-03-02', trajectoryId: 't-0001', initiativeId: 'i-0001' },
  },
  { by: 'coordinator-1', command: { kind: 'match', on: '2026-03-04', advisorId: 'adviseur-1' } },
  {
    by: 'adviseur-1',
    command: { kind: 'plan-conversation', on: '2026-03-06', plannedFor: '2026-03-24', mode: 'on-site' },
  },
  {
    by: 'adviseur-1',
    command: {
      kind: 'hold-conversation',
      on: '2026-03-24',
      mode: 'on-site',
      noteIds: ['n-1', 'n-2'],
      goals: ['belonging'],
      scan: { meeting: 0, contact: 1, role: 2 },
    },
  },
  {
    by: 'adviseur-1',
    command: { kind: 'draft-advice', on: '2026-03-30', digest: exampleDigest, letter: exampleLetter },
  },
  { by: 'adviseur-2', command: { kind: 'read-advice', on: '2026-03-31', digest: exampleDigest } },
  { by: 'adviseur-1', command: { kind: 'send-advice', on: '2026-04-01', digest: exampleDigest } },
  { by: 'adviseur-1', command: { kind: 'plan-follow-up', on: '2026-05-20', plannedFor: '2026-06-03' } },
  {
    by: 'adviseur-1',
    command: {
      kind: 'hold-follow-up',
      on: '2026-06-03',
      mode: 'phone',
      outcomes: [{ itemId: 'a1', outcome: 'adapted' }],
    },
  },
  { by: 'adviseur-1', command: { kind: 'close', on: '2026-06-10' } },
]

/** Where a trajectory stands after commands that must all be allowed, and the events they left. */
export function walk(
  steps: readonly ExampleStep[],
  from?: Trajectory,
): { readonly trajectory: Trajectory; readonly events: readonly TrajectoryEvent[] } {
  let trajectory = from
  const events: TrajectoryEvent[] = []
  for (const { command, by } of steps) {
    const decision = decide(trajectory, command, contextOn(command.on, by))
    if (!decision.ok)
      throw new Error(
        `Unexpected refusal of \`${command.kind}\`: ${decision.refusals.map(({ words }) => words).join(' ')}`,
      )
    trajectory = decision.trajectory
    events.push(decision.event)
  }
  if (!trajectory) throw new Error('Unexpected empty walk, expected at least one step')
  return { trajectory, events }
}

const visited = exampleSteps.map((_, index) => walk(exampleSteps.slice(0, index + 1)))

/** The example trajectory at a stage, and the events that led there. */
export function exampleAt<S extends Exclude<Stage, 'stopped'>>(
  stage: S,
): { readonly trajectory: TrajectoryAt<S>; readonly events: readonly TrajectoryEvent[] } {
  const at = visited.find(({ trajectory }) => trajectory.stage === stage)
  if (!at) throw new RangeError(`Unexpected stage \`${stage}\`, expected one that the example reaches`)
  return { trajectory: at.trajectory as TrajectoryAt<S>, events: at.events }
}
