import { setTimeout as wait } from 'node:timers/promises'
import { Failure } from '@drempel/diagnostics'
import type { Engine, SegmentSource } from '../engine/engine.ts'
import { type Surroundings, segmentKey } from '../engine/segment/key.ts'
import type { EncodedSegment } from '../engine/segment/segment-file.ts'
import type { SegmentStore } from '../engine/store/segment-store.ts'
import type { FilmQueue } from './film-queue.ts'
import type { SegmentJob } from './segment-job.ts'

/** Segments that others make. */
export interface SharedSegments {
  /** As an engine gives a segment; but whoever takes from the queue makes it. */
  readonly segment: Engine['segment']
  /** Nobody will make them any more: whoever waits hears why. */
  readonly fail: (reason: unknown) => void
}

interface Made {
  readonly encoded: EncodedSegment
  readonly source: SegmentSource
}

/** Somebody waits for this segment. */
interface Awaited extends PromiseWithResolvers<Made> {
  readonly job: SegmentJob
  offered: boolean
}

const LOOK_MS = 300

/**
 * Gives segments to whoever takes from the queue, and waits until they are in the store. What is in the store counts, not
 * what the queue says: a worker may die after its work, and the work is there.
 */
export function shareSegments(queue: FilmQueue, store: SegmentStore, surroundings: Surroundings): SharedSegments {
  const awaited = new Map<string, Awaited>()
  let looking = false

  function fail(reason: unknown): void {
    for (const { reject } of awaited.values()) reject(reason)
    awaited.clear()
  }

  /** Looks again and again, as long as somebody waits. */
  async function look(): Promise<void> {
    if (looking) return
    looking = true
    try {
      for (; awaited.size > 0; await wait(LOOK_MS)) {
        await offerNew()
        await takeMade()
        for (const { key, reason } of await queue.failures()) giveUp(key, reason)
      }
    } catch (error) {
      fail(new Failure(`The queue of the film is lost: ${(error as Error).message}`, { cause: error }))
    } finally {
      looking = false
    }
  }

  async function offerNew(): Promise<void> {
    const fresh = [...awaited.values()].filter(({ offered }) => !offered)
    for (const one of fresh) one.offered = true
    if (fresh.length > 0) await queue.offer(fresh.map(({ job }) => job))
  }

  async function takeMade(): Promise<void> {
    for (const [key, { resolve }] of awaited) {
      const encoded = await store.read(key)
      if (encoded && awaited.delete(key)) resolve({ encoded, source: 'elsewhere' })
    }
  }

  function giveUp(key: string, reason: string): void {
    awaited.get(key)?.reject(new Failure(`A segment of the film could not be made by any worker: ${reason}`))
    awaited.delete(key)
  }

  return {
    fail,
    async segment(segment, encoding, signal) {
      signal?.throwIfAborted()
      const key = segmentKey(segment, encoding, surroundings)
      const kept = await store.read(key)
      if (kept) return { encoded: kept, source: 'kept' }
      const one = awaited.get(key) ?? {
        ...Promise.withResolvers<Made>(),
        job: { key, segment, encoding },
        offered: false,
      }
      awaited.set(key, one)
      void look()
      return orStopped(one.promise, signal)
    },
  }
}

/** Waits for it, or until somebody stops the work. */
async function orStopped<Value>(promise: Promise<Value>, signal: AbortSignal | undefined): Promise<Value> {
  if (!signal) return promise
  const stop = Promise.withResolvers<never>()
  const onAbort = () => stop.reject(signal.reason)
  signal.addEventListener('abort', onAbort, { once: true })
  try {
    return await Promise.race([promise, stop.promise])
  } finally {
    signal.removeEventListener('abort', onAbort)
  }
}
