import type { Change } from '../store/write.ts'

/** Work that goes on after the answer. It refers to rows and holds nothing of people. */
export interface Job {
  readonly id: string
  /** Name of the queue that knows how it is done. */
  readonly queue: string
  /** What it refers to: references and days. */
  readonly payload: JobPayload
  /** Which attempt this is, from 1. Also tells this attempt from one that was given up for lost. */
  readonly attempts: number
  /** Who took it: one process. */
  readonly owner: string
}

/** What a job refers to, by name. */
export type JobPayload = Readonly<Record<string, string>>

/** A sort of work, and how it is done. */
export interface Queue {
  /** Name in the table. */
  readonly name: string
  /** Attempts after which it is given up, and somebody has to look. */
  readonly mostAttempts: number
  /**
   * Does what has to be done outside the database, and gives the change that belongs to it. That change and the mark that
   * the job is done are made together: the effect is there once, however often a process is killed. What it throws puts the
   * job off. `ended` is aborted when the process ends and does not wait any longer.
   */
  readonly work: (job: Job, ended: AbortSignal) => Promise<Change<void>>
}

/** For work of which the whole effect is elsewhere, or was there already. */
export const noChange: Change<void> = async () => {}
