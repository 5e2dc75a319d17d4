import { addDays, type Day, daysBetween, formatDay } from '../calendar/day.ts'
import { programmeTarget } from './progress.ts'
import type { Trajectory } from './trajectory.ts'

/** When the programme reaches its target, going on as it went lately. */
export type Forecast =
  | {
      /** The target has been reached. */
      readonly kind: 'reached'
      /** Day on which the trajectory closed that made it so. */
      readonly on: Day
      /** The same in words, in Dutch. */
      readonly words: string
    }
  | {
      /** There is a pace to go by. */
      readonly kind: 'expected'
      /** Trajectories closed in a week, lately. */
      readonly perWeek: number
      /** Day at this pace. */
      readonly likelyOn: Day
      /** Day when it goes a standard deviation faster. */
      readonly earlyOn: Day
      /** Day when it goes a standard deviation slower. */
      readonly lateOn: Day
      /** The same in words, in Dutch. */
      readonly words: string
    }
  | {
      /** Too few closed lately to speak of a pace, or the target is more than ten years away at this pace. */
      readonly kind: 'too-early'
      /** How many closed lately. */
      readonly closedLately: number
      /** The same in words, in Dutch. */
      readonly words: string
    }

/** What the pace is measured over at most: the last 13 weeks, a quarter of a year. Our own choice. */
export const forecastWindowDays = 91

/** Fewest closings in the window from which a pace is drawn. Our own choice. */
export const forecastLeastClosings = 4

/** Beyond ten years nobody plans. */
const MOST_DAYS_AHEAD = 3652

/** What a forecast goes by: how many closed on which day, and since when the programme runs. */
export interface Closings {
  /** Trajectories closed, by the day on which they were. */
  readonly closedOn: ReadonlyMap<Day, number>
  /** Day of the first signing up, or `null` when nobody did. */
  readonly firstSignedUpOn: Day | null
}

/** The closings among these trajectories. */
function closingsOf(trajectories: readonly Trajectory[]): Closings {
  const closedOn = new Map<Day, number>()
  let firstSignedUpOn: Day | null = null
  for (const one of trajectories) {
    if (one.stage === 'closed') closedOn.set(one.closedOn, (closedOn.get(one.closedOn) ?? 0) + 1)
    if (firstSignedUpOn === null || one.signedUpOn < firstSignedUpOn) firstSignedUpOn = one.signedUpOn
  }
  return { closedOn, firstSignedUpOn }
}

/** {@link forecastClosings} of these trajectories. */
export function forecastTarget(
  trajectories: readonly Trajectory[],
  today: Day,
  target: number = programmeTarget,
): Forecast {
  return forecastClosings(closingsOf(trajectories), today, target)
}

/**
 * When the target is reached at the pace of the last 13 weeks, or since the first signing up when that is shorter. The range
 * is one standard deviation each way, for closings that come by chance (a Poisson process): the share by which `left`
 * closings can be faster or slower is √(1/closed + 1/left), chance in what was and in what is to come. Roughly two times
 * out of three the day lies in it, if nothing changes. Closings after `today` are left out. A target below 1 counts as 1.
 * Goes by days and not by trajectories, so that a store that counts as it goes need not read them all.
 */
export function forecastClosings(
  { closedOn, firstSignedUpOn }: Closings,
  today: Day,
  target: number = programmeTarget,
): Forecast {
  const goal = target >= 1 ? Math.ceil(target) : 1
  const days = [...closedOn].filter(([day]) => day <= today).sort(([one], [other]) => (one < other ? -1 : 1))
  const reachedOn = dayOfClosing(goal, days)
  if (reachedOn !== undefined) {
    const words = `Het doel van ${goal} trajecten is gehaald op ${formatDay(reachedOn)}.`
    return { kind: 'reached', on: reachedOn, words }
  }
  const running = firstSignedUpOn === null ? 1 : Math.max(1, daysBetween(firstSignedUpOn, today))
  const windowDays = Math.min(forecastWindowDays, running)
  const closedLately = sumOf(days.filter(([day]) => daysBetween(day, today) < windowDays))
  const left = goal - sumOf(days)
  const likelyDays = (left * windowDays) / closedLately
  const spread = Math.sqrt(1 / closedLately + 1 / left)
  if (closedLately < forecastLeastClosings || !(likelyDays * (1 + spread) <= MOST_DAYS_AHEAD)) {
    const closed = closedLately === 1 ? 'is er 1 traject' : `zijn er ${closedLately} trajecten`
    return {
      kind: 'too-early',
      closedLately,
      words: `In de laatste dertien weken ${closed} afgerond. Dat is te weinig voor een verwachting.`,
    }
  }
  const dayAfter = (count: number) => addDays(today, Math.max(1, Math.ceil(count)))
  const likelyOn = dayAfter(likelyDays)
  const earlyOn = dayAfter(likelyDays * (1 - spread))
  const lateOn = dayAfter(likelyDays * (1 + spread))
  return {
    kind: 'expected',
    perWeek: (closedLately * 7) / windowDays,
    likelyOn,
    earlyOn,
    lateOn,
    words:
      `In dit tempo zijn er ${goal} trajecten afgerond rond ${formatDay(likelyOn)}, ` +
      `waarschijnlijk tussen ${formatDay(earlyOn)} en ${formatDay(lateOn)}.`,
  }
}

type Counted = readonly (readonly [day: Day, count: number])[]

const sumOf = (days: Counted): number => days.reduce((sum, [, count]) => sum + count, 0)

/** The day on which so many were closed, or `undefined` when there are not so many. */
function dayOfClosing(goal: number, days: Counted): Day | undefined {
  let closed = 0
  for (const [day, count] of days) {
    closed += count
    if (closed >= goal) return day
  }
  return undefined
}
