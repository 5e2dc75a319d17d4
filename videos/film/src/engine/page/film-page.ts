import { Failure } from '@drempel/diagnostics'
import type { Pipe } from '../browser/pipe.ts'
import { beforeLoad } from './before-load.ts'
import { expectContract } from './contract.ts'
import type { LookOrder, Painter, PaintOrder, PaintReport, StillOrder } from './orders.ts'
import { installPainter } from './painter.ts'
import type { FilmServer } from './serve-film.ts'
import { compositionName, filmIsReady } from './shown.ts'

/** A page with the film in it, that paints. It does one thing at a time. */
export interface FilmPage {
  /** Paints and encodes a run of frames; the pictures come with the report, one after another. */
  readonly paint: (order: Omit<PaintOrder, 'deliverTo'>) => Promise<{ report: PaintReport; pictures: Buffer }>
  /** One frame as PNG; nothing when an element in it cannot be drawn by the page itself. */
  readonly still: (order: Omit<StillOrder, 'deliverTo'>) => Promise<Buffer | undefined>
  /** Whether the same stands in these frames as before. */
  readonly look: (order: LookOrder) => Promise<boolean>
}

/** A frame may take this long; Remotion's own patience is thirty seconds. */
const PATIENCE_MS = 30_000

interface Evaluated {
  readonly result: { readonly value?: unknown }
  readonly exceptionDetails?: { readonly text: string; readonly exception?: { readonly description?: string } }
}

/**
 * Loads the film in an empty page.
 * @throws Error when the film does not load, or a global that the painter leans on is not there.
 */
export async function openFilmPage(pipe: Pipe, session: string, server: FilmServer): Promise<FilmPage> {
  const evaluate = async <Value>(expression: string): Promise<Value> => {
    const parameters = { expression, awaitPromise: true, returnByValue: true }
    const { result, exceptionDetails } = await pipe.send<Evaluated>('Runtime.evaluate', parameters, session)
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value as Value
  }
  const source = `(${beforeLoad.toString()})(${JSON.stringify({ patienceMs: PATIENCE_MS })})`
  await pipe.send('Page.addScriptToEvaluateOnNewDocument', { source }, session)
  await pipe.send('Page.navigate', { url: `${server.url}/index.html` }, session)
  await loaded(evaluate)
  await expectContract(evaluate)
  const options = { composition: compositionName, patienceMs: PATIENCE_MS }
  await evaluate(`(${installPainter.toString()})(${JSON.stringify(options)})`)

  const ask = <Value>(verb: keyof Painter, order: object) =>
    evaluate<Value>(`drempelPainter.${verb}(${JSON.stringify(order)})`).catch((error: Error) => {
      throw isOfMedia(error) ? new Failure(mediaIsGone, { cause: error }) : error
    })

  return {
    async paint(order) {
      const { url, delivered, cancel } = server.awaitDelivery()
      try {
        const report = await ask<PaintReport>('paint', { ...order, deliverTo: url })
        return { report, pictures: report.kind === 'painted' ? await delivered : Buffer.alloc(0) }
      } finally {
        cancel()
      }
    },
    async still(order) {
      const { url, delivered, cancel } = server.awaitDelivery()
      try {
        const kind = await ask<PaintReport['kind']>('still', { ...order, deliverTo: url })
        return kind === 'painted' ? await delivered : undefined
      } finally {
        cancel()
      }
    },
    look: (order) => ask<boolean>('look', order),
  }
}

/** Somebody cleared the cache, or a withdrawal did, while it was drawn. */
const mediaIsGone =
  'A photograph or footage could not be read while it was drawn. Render again: if it may still be shown, it is made ready anew.'

/** Whether the page could not load something that a person brought in. */
const isOfMedia = ({ message }: Error): boolean => /\/media\/[0-9a-f]{64}/.test(message)

/** Waits until the film has registered itself, which it does when its letters are there. */
async function loaded(evaluate: <Value>(expression: string) => Promise<Value>): Promise<void> {
  const until = Date.now() + PATIENCE_MS
  while (!(await evaluate<boolean>(filmIsReady).catch(() => false))) {
    const trouble = await evaluate<string | null>('window.remotion_cancelledError ?? null').catch(() => null)
    if (trouble) throw new Error(`The film does not load: ${trouble}`)
    if (Date.now() > until) throw new Error(`The film was not there after ${PATIENCE_MS} ms.`)
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}
