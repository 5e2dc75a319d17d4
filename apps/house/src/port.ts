import { createServer } from 'node:net'
import { Failure, UsageError } from '@drempel/diagnostics'

/** Port on which the house answers unless told otherwise. */
export const defaultPort = 4310

/** The port that somebody asked for in `--port` or `PORT`. Throws a `UsageError` when it is not a port. */
export function parsePort(text: string | undefined): number {
  if (text === undefined || text === '') return defaultPort
  const port = Number(text)
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port
  throw new UsageError(
    `Unexpected port \`${text}\`, expected a whole number from 1 to 65535, such as PORT=${defaultPort}.`,
  )
}

/** Resolves when the port is free. Asked before the long work, so that nobody waits for a door that stays shut. */
export async function expectFree(host: string, port: number): Promise<void> {
  const server = createServer()
  try {
    await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve))
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EADDRINUSE')
      throw new Failure(`Cannot listen on ${host}:${port}.`, { cause })
    throw new Failure(
      `Port ${port} is in use, perhaps by an earlier start. End that one (Ctrl-C), or choose another port: PORT=${port + 1} npx pnpm@12 start`,
      { cause },
    )
  } finally {
    server.close()
  }
}
