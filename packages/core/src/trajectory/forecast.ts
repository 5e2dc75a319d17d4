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
      /** Day at a pace that is a standard deviation faster. */
      readonly earliestOn: Day
      /** Day at a pace that is a standard deviation slower. */
      readonly latestOn: Day
      /** The same in words, in Dutch. */
      readonly words: string
    }
  | {
      /** Too few closed lately to speak of a pace. */
      readonly kind: 'too-early'
      /** How many closed lately. */
      readonly closedLately: number
      /** The same in words, in Dutch. */
      readonly words: string
    }

/** What the pace is measured over: the last 13 weeks, a quarter of a year. Our own choice. */
export const forecastWindowDays = 91

/**
 * Fewest closings in the window from which a pace is drawn. With n closings the standard deviation is about √n (they come
 * like a Poisson process), so with four the slow pace is half the likely one. Our own choice.
 */
export const forecastLeastClosings = 4

/**
 * When the target is reached at the pace of the last 13 weeks, with a range of one standard deviation each way: about two
 * times out of three the day lies in it, if nothing changes. Closings after `today` are left out. `target` is a whole
 * number from 1.
 */
export function forecastTarget(
  trajectories: readonly Trajectory[],
  today: Day,
  target: number = programmeTarget,
): Forecast {
  const closings = trajectories
    .flatMap((trajectory) =>
      trajectory.stage === 'closed' && trajectory.closedOn <= today ? [trajectory.closedOn] : [],
    )
    .sort()
  const reachedOn = closings[target - 1]
  if (reachedOn !== undefined)
    return {
      kind: 'reached',
      on: reachedOn,
      words: `Het doel van ${target} trajecten is gehaald op ${formatDay(reachedOn)}.`,
    }
  const closedLately = closings.filter((day) => daysBetween(day, today) < forecastWindowDays).length
  if (closedLately < forecastLeastClosings)
    return {
      kind: 'too-early',
      closedLately,
      words: `In de laatste dertien weken zijn er ${closedLately} afgerond. Dat is te weinig voor een verwachting.`,
    }
  const left = target - closings.length
  const dayAt = (closed: number) => addDays(today, Math.ceil((left * forecastWindowDays) / closed))
  const deviation = Math.sqrt(closedLately)
  const likelyOn = dayAt(closedLately)
  const earliestOn = dayAt(closedLately + deviation)
  const latestOn = dayAt(closedLately - deviation)
  return {
    kind: 'expected',
    perWeek: (closedLately * 7) / forecastWindowDays,
    likelyOn,
    earliestOn,
    latestOn,
    words:
      `In dit tempo zijn er ${target} trajecten afgerond rond ${formatDay(likelyOn)}: ` +
      `op zijn vroegst ${formatDay(earliestOn)}, en als het tegenzit ${formatDay(latestOn)}.`,
  }
}
