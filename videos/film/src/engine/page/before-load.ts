/** What is set in a page before the film loads in it. */
export interface BeforeLoad {
  /** How long a frame may keep us waiting. */
  readonly patienceMs: number
}

/**
 * Runs in the page before anything of the film: it is written into the page as text, so it knows nothing from outside
 * itself. Sets what Remotion's own renderer sets for a page, and takes away a wait: Remotion holds a frame until the next
 * animation frame, which here would cost a whole picture of the page that nobody sees. The painter waits for the picture
 * itself instead.
 */
export function beforeLoad({ patienceMs }: BeforeLoad): void {
  const page = window as unknown as Record<string, unknown>
  page.remotion_puppeteerTimeout = patienceMs
  page.remotion_isMainTab = true
  page.remotion_mediaCacheSizeInBytes = null
  page.remotion_initialMemoryAvailable = 1_000_000_000
  page.remotion_sampleRate = 48_000
  page.remotion_inputProps = '{}'
  page.remotion_initialFrame = 0
  page.remotion_attempt = 1
  page.remotion_proxyPort = 0
  page.remotion_logLevel = 'error'
  page.remotion_broadcastChannel = new BroadcastChannel('remotion-video-frame-extraction')
  page.process = { env: { NODE_ENV: 'production' } }

  const channel = new MessageChannel()
  const next: FrameRequestCallback[] = []
  channel.port1.onmessage = () => next.shift()?.(performance.now())
  window.requestAnimationFrame = (callback) => {
    next.push(callback)
    channel.port2.postMessage(0)
    return 0
  }
}
