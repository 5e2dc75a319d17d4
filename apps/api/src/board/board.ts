import { type Day } from '@drempel/core/calendar'
import {
  type Closings,
  type Forecast,
  forecastClosings,
  type Progress,
  progressOfCounts,
  type ServiceNorm,
  type Stage,
  serviceNormNames,
  stages,
} from '@drempel/core/trajectory'

/** What is counted as things happen, as much of it as the board shows. */
export interface BoardCounts {
  readonly byStage: ReadonlyMap<Stage, number>
  readonly waiting: number
  /** Steps that are late today, by norm. */
  readonly lateByNorm: ReadonlyMap<ServiceNorm, number>
  /** Trajectories that are late today, by advisor; nobody is empty. */
  readonly lateByAdvisor: ReadonlyMap<string, number>
  /** Trajectories that go on, by advisor. */
  readonly openByAdvisor: ReadonlyMap<string, number>
  readonly closings: Closings
}

/** The programme at one glance. */
export interface Board {
  asOf: Day
  target: number
  progress: Progress
  stages: { stage: Stage; words: string; count: number }[]
  late: {
    trajectories: number
    byNorm: { norm: ServiceNorm; words: string; count: number }[]
    withoutAdvisor: number
  }
  advisors: { advisorId: string; open: number; late: number }[]
  forecast: Forecast
}

/** What the board shows on a day. */
export function composeBoard(counts: BoardCounts, today: Day, target: number): Board {
  const { byStage, waiting, lateByNorm, lateByAdvisor, openByAdvisor, closings } = counts
  const advisorIds = [...new Set([...openByAdvisor.keys(), ...lateByAdvisor.keys()])].filter(Boolean).sort()
  return {
    asOf: today,
    target,
    progress: progressOfCounts(byStage, waiting, target),
    stages: stages.map(({ id, nl }) => ({ stage: id, words: nl, count: byStage.get(id) ?? 0 })),
    late: {
      trajectories: [...lateByAdvisor.values()].reduce((sum, count) => sum + count, 0),
      byNorm: serviceNormNames.map(({ id, nl }) => ({ norm: id, words: nl, count: lateByNorm.get(id) ?? 0 })),
      withoutAdvisor: lateByAdvisor.get('') ?? 0,
    },
    advisors: advisorIds.map((advisorId) => ({
      advisorId,
      open: openByAdvisor.get(advisorId) ?? 0,
      late: lateByAdvisor.get(advisorId) ?? 0,
    })),
    forecast: forecastClosings(closings, today, target),
  }
}
