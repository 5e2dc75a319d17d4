import type { LookOrder, Painter, PaintOrder, PaintReport, StillOrder } from './orders.ts'
import type { Shown } from './shown.ts'

/** How the painter is set up. */
export interface PainterOptions {
  /** Name of the composition. */
  readonly composition: string
  /** How long one frame may take. */
  readonly patienceMs: number
}

/**
 * Installs the painter in a page in which the film has loaded. It is written into the page as text, so it knows nothing
 * from outside itself.
 *
 * The film stands within a canvas, which draws it (“HTML in canvas”), and the picture goes to the encoder without leaving
 * the page:
 *
 *     React commits a frame → the browser lays it out → drawElementImage → pixels → H.264
 */
export function installPainter({ composition, patienceMs }: PainterOptions): void {
  /** Globals that this leans on; `contract.ts` lists them. */
  interface FilmPage {
    remotion_setBundleMode: (mode: object) => void
    remotion_setFrame?: (frame: number, composition: string, attempt: number) => void
    remotion_renderReady?: boolean
    remotion_cancelledError?: string
    remotion_delayRenderTimeouts?: Record<string, { label: string | null }>
    drempelFrame?: number | undefined
    drempelPainter?: Painter
  }
  interface LayoutCanvas extends HTMLCanvasElement {
    layoutSubtree: boolean
    requestPaint: () => void
  }

  const page = window as unknown as FilmPage
  const box = document.getElementById('video-container') as HTMLElement
  const canvas = document.createElement('canvas') as LayoutCanvas
  canvas.layoutSubtree = true
  canvas.style.cssText = 'position: absolute; left: 0; top: 0; display: block'
  document.body.style.margin = '0'
  document.body.prepend(canvas)
  canvas.append(box)
  const context = canvas.getContext('2d', { alpha: false }) as CanvasRenderingContext2D

  let crash: string | undefined
  addEventListener('error', ({ error, message }) => {
    crash ??= error instanceof Error ? (error.stack ?? error.message) : message
  })

  const turn = new MessageChannel()
  const nextTurn = () =>
    new Promise<void>((resolve) => {
      turn.port1.onmessage = () => resolve()
      turn.port2.postMessage(0)
    })
  const nextPaint = () =>
    new Promise<void>((resolve) => {
      canvas.addEventListener('paint', () => resolve(), { once: true })
      canvas.requestPaint()
    })

  /** Waits until frame `frame` stands in the page and everything in it has loaded. */
  async function standing(frame: number): Promise<void> {
    const until = performance.now() + patienceMs
    while (page.drempelFrame !== frame || page.remotion_renderReady !== true) {
      const trouble = page.remotion_cancelledError ?? crash
      if (trouble) throw new Error(`Frame ${frame} could not be drawn: ${trouble}`)
      if (performance.now() > until) {
        const labels = Object.values(page.remotion_delayRenderTimeouts ?? {}).map(({ label }) => label ?? '(no name)')
        throw new Error(
          `Frame ${frame} was not there after ${patienceMs} ms. Still waiting for: ${labels.join(', ') || 'the page'}`,
        )
      }
      await nextTurn()
    }
  }

  async function goTo(frame: number): Promise<void> {
    if (page.drempelFrame !== frame) page.remotion_setFrame?.(frame, composition, 1)
    await standing(frame)
  }

  let standingProps = ''
  /** Puts other data in the page, and goes to a frame in the same breath: a frame of the old data never stands beside them. */
  async function show({ mode, widthPx, heightPx }: Shown, frame: number): Promise<void> {
    const props = mode.serializedResolvedPropsWithSchema
    crash = undefined
    if (standingProps === props) return goTo(frame)
    page.drempelFrame = undefined
    page.remotion_setBundleMode(mode)
    const firstFrame = page.remotion_setFrame ? frame : 0
    page.remotion_setFrame?.(frame, composition, 1)
    for (const { style } of [canvas, box]) {
      style.width = `${widthPx}px`
      style.height = `${heightPx}px`
    }
    standingProps = ''
    // Before anything stands in the page it cannot be sent to a frame; it begins at the first.
    await standing(firstFrame)
    await goTo(frame)
    await document.fonts.ready
    standingStyles = styles()
    standingProps = props
  }

  /** What gives the elements their looks from outside them. */
  const styles = () =>
    Array.from(document.styleSheets, ({ cssRules }) => Array.from(cssRules, ({ cssText }) => cssText).join('')).join('')
  let standingStyles = ''

  async function hashOfPage(): Promise<string> {
    const text = new TextEncoder().encode(standingStyles + box.innerHTML)
    const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', text))
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  }

  /** Elements with pixels of their own, which do not come along when the page draws itself. */
  const unpaintable = () => box.querySelector('canvas, video, iframe, object, embed')?.localName

  /**
   * Most bytes of a layer. Chromium draws an element through a layer of its own; up to just under one megabyte its
   * allocator keeps that memory for the next one, above it asks the kernel for fresh pages each time, which took 15 times as
   * long as the drawing itself. So we draw in strips.
   */
  const layerBytes = 921_600

  async function draw(widthPx: number, heightPx: number): Promise<void> {
    if (canvas.width !== widthPx || canvas.height !== heightPx) {
      canvas.width = widthPx
      canvas.height = heightPx
    }
    await nextPaint()
    const stripPx = Math.max(1, Math.floor(layerBytes / (widthPx * 4)))
    for (let top = 0; top < heightPx; top += stripPx) {
      context.save()
      context.beginPath()
      context.rect(0, top, widthPx, stripPx)
      context.clip()
      context.drawElementImage(box, 0, 0, widthPx, heightPx)
      context.restore()
    }
  }

  /** Draws a picture that is there already, instead of the page. */
  async function copyPicture(url: string, widthPx: number, heightPx: number): Promise<void> {
    const picture = await createImageBitmap(await (await fetch(url)).blob())
    canvas.width = widthPx
    canvas.height = heightPx
    context.drawImage(picture, 0, 0, widthPx, heightPx)
    picture.close()
  }

  let pixels = new Uint8Array(0)
  let pixelFormat: VideoPixelFormat = 'BGRX'
  async function readPixels(): Promise<void> {
    const picture = new VideoFrame(canvas, { timestamp: 0 })
    const bytes = picture.allocationSize()
    if (pixels.length !== bytes) pixels = new Uint8Array(bytes)
    await picture.copyTo(pixels)
    pixelFormat = picture.format as VideoPixelFormat
    picture.close()
  }

  /**
   * The pixels as a picture for the encoder. A canvas would say that its colours use the full range; said otherwise here,
   * the encoder turns them into the limited range of BT.709, as television and every platform expect, and writes so.
   */
  const pictureAt = (timestampUs: number, durationUs: number, widthPx: number, heightPx: number) =>
    new VideoFrame(pixels, {
      format: pixelFormat,
      codedWidth: widthPx,
      codedHeight: heightPx,
      timestamp: timestampUs,
      duration: durationUs,
      colorSpace: { primaries: 'bt709', transfer: 'bt709', matrix: 'rgb', fullRange: false },
    })

  async function paint(order: PaintOrder): Promise<PaintReport> {
    const { shown, fromFrame, frames, encoding, framesPerSecond, deliverTo, picturesAt } = order
    const { widthPx, heightPx, codec, bitsPerSecond } = encoding
    const chunks: Uint8Array<ArrayBuffer>[] = []
    const keyFrames: number[] = []
    const hashes: string[] = []
    let description = ''
    let drawn = 0
    let broken: DOMException | undefined
    let wake = () => {}
    const encoder = new VideoEncoder({
      output(chunk, metadata) {
        const bytes = new Uint8Array(chunk.byteLength)
        chunk.copyTo(bytes)
        if (chunk.type === 'key') keyFrames.push(chunks.length)
        chunks.push(bytes)
        const record = metadata?.decoderConfig?.description
        if (record) description = btoa(String.fromCharCode(...new Uint8Array(record as ArrayBuffer)))
      },
      error(error) {
        broken = error
        wake()
      },
    })
    encoder.addEventListener('dequeue', () => wake())
    const room = async () => {
      while (encoder.encodeQueueSize > 2 && !broken)
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      if (broken) throw broken
    }
    encoder.configure({
      codec,
      width: widthPx,
      height: heightPx,
      bitrate: bitsPerSecond,
      framerate: framesPerSecond,
      bitrateMode: 'variable',
      latencyMode: 'quality',
      avc: { format: 'avc' },
    })
    try {
      for (let index = 0; index < frames; index += 1) {
        const frame = fromFrame + index
        if (picturesAt === undefined) {
          await (index === 0 ? show(shown, frame) : goTo(frame))
          const element = unpaintable()
          if (element) return { kind: 'unpaintable', element, frame }
        }
        const hash = picturesAt === undefined ? await hashOfPage() : `${index}`
        if (hash !== hashes.at(-1)) {
          await (picturesAt === undefined
            ? draw(widthPx, heightPx)
            : copyPicture(`${picturesAt}/${frame}`, widthPx, heightPx))
          await readPixels()
          drawn += 1
        }
        hashes.push(hash)
        const at = (number: number) => Math.round((number * 1_000_000) / framesPerSecond)
        const picture = pictureAt(at(index), at(index + 1) - at(index), widthPx, heightPx)
        encoder.encode(picture, { keyFrame: index === 0 })
        picture.close()
        await room()
      }
      await encoder.flush()
      if (broken) throw broken
    } finally {
      if (encoder.state !== 'closed') encoder.close()
    }
    await fetch(deliverTo, { method: 'POST', body: new Blob(chunks) })
    return { kind: 'painted', sizes: chunks.map(({ length }) => length), keyFrames, description, hashes, drawn }
  }

  async function still({ shown, frame, widthPx, heightPx, deliverTo }: StillOrder): Promise<PaintReport['kind']> {
    await show(shown, frame)
    if (unpaintable()) return 'unpaintable'
    await draw(widthPx, heightPx)
    const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
    if (!png) throw new Error(`Frame ${frame} could not be written as PNG.`)
    await fetch(deliverTo, { method: 'POST', body: png })
    return 'painted'
  }

  /** Stops at the first frame that is another one. */
  async function look({ shown, fromFrame, hashes }: LookOrder): Promise<boolean> {
    for (const [index, hash] of hashes.entries()) {
      await (index === 0 ? show(shown, fromFrame) : goTo(fromFrame + index))
      if ((await hashOfPage()) !== hash) return false
    }
    return true
  }

  page.drempelPainter = { paint, still, look }
}
