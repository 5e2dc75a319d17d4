import type { MethodPiece } from '../toolkit/piece.ts'
import { costBands } from '../vocabulary/practice.ts'
import { termOf } from '../vocabulary/term.ts'
import { listWords, minutesWords, peopleWords } from './dutch-words.ts'
import type { Capacity } from './situation.ts'

/** What a method asks of an initiative, compared with what it said to have. */
export interface CapacityFit {
  /** Dutch sentence on what fits. Absent when nothing was answered that could fit. */
  readonly within?: string
  /** Dutch sentence on what asks more than there is. Absent when nothing does. */
  readonly over?: string
}

/** Compares only what was answered: an unknown capacity neither fits nor fails. Equal to what there is fits. */
export function capacityFit(method: MethodPiece, capacity: Capacity): CapacityFit {
  const within: string[] = []
  const over: string[] = []
  const { volunteers, prepMinutes, runMinutes, cost } = capacity

  if (volunteers !== undefined) {
    const people = peopleWords(method.volunteersMin)
    if (method.volunteersMin <= volunteers) within.push(`kan met ${people}`)
    else over.push(people)
  }
  if (prepMinutes !== undefined) {
    const preparation = `${minutesWords(method.prepMinutes)} voorbereiding`
    if (method.prepMinutes <= prepMinutes) within.push(`vraagt ${preparation}`)
    else over.push(preparation)
  }
  if (runMinutes !== undefined) {
    const running = minutesWords(method.runMinutes)
    if (method.runMinutes <= runMinutes) within.push(`duurt ${running}`)
    else over.push(`${running} per keer`)
  }
  if (cost !== undefined) {
    if (rankOf(method.cost) <= rankOf(cost)) within.push(`kost ${method.cost === 'free' ? 'niets' : priceOf(method)}`)
    else over.push(`${priceOf(method)} per keer`)
  }
  return {
    ...(within.length > 0 ? { within: `${capital(listWords(within))}.` } : {}),
    ...(over.length > 0 ? { over: `Vraagt meer dan jullie hebben: ${listWords(over)}.` } : {}),
  }
}

const rankOf = (cost: MethodPiece['cost']): number => costBands.findIndex(({ id }) => id === cost)

const priceOf = (method: MethodPiece): string => termOf(costBands, method.cost).nl

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
