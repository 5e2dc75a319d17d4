import { Failure } from '@drempel/diagnostics'
import { ensureBrowser, openBrowser } from '@remotion/renderer'

/** A browser as Remotion's own renderer drives it. */
export type OfficialBrowser = Awaited<ReturnType<typeof openBrowser>>

/**
 * Starts a browser for Remotion's own renderer.
 * @throws Failure when it does not start.
 */
export async function openOfficialBrowser(executablePath: string): Promise<OfficialBrowser> {
  try {
    await ensureBrowser({ browserExecutable: executablePath, logLevel: 'error' })
    return await withoutNewListeners(() =>
      openBrowser('chrome', { browserExecutable: executablePath, logLevel: 'error', chromiumOptions: { gl: null } }),
    )
  } catch (cause) {
    throw new Failure(
      `The browser at ${executablePath} does not start. Missing libraries? Install Debian's package chromium-headless-shell, or name another browser with DREMPEL_BROWSER.\n${(cause as Error).message}`,
      { cause },
    )
  }
}

/**
 * Remotion ends the whole process at the first Ctrl-C, before anything is cleared away. How we stop is for `main` to say;
 * the browser still goes down with us, by the listener on `exit`.
 */
async function withoutNewListeners<Value>(open: () => Promise<Value>): Promise<Value> {
  const signals = ['SIGINT', 'SIGTERM'] as const
  const before = signals.map((signal) => new Set(process.listeners(signal)))
  const value = await open()
  for (const [at, signal] of signals.entries())
    for (const listener of process.listeners(signal))
      if (!before[at]?.has(listener)) process.removeListener(signal, listener)
  return value
}
