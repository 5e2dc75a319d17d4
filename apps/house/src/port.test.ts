import { createServer } from 'node:net'
import { describe, expect, it } from 'vitest'
import { defaultPort, expectFree, parsePort } from './port.ts'

describe('parsePort', () => {
  it('takes the default where nobody asked for another', () => {
    expect(parsePort(undefined)).toBe(defaultPort)
    expect(parsePort('')).toBe(defaultPort)
    expect(parsePort('8080')).toBe(8080)
  })

  it.each(['0', '65536', '80.5', 'tachtig', '-1'])('refuses `%s` and says what was expected', (text) => {
    expect(() => parsePort(text)).toThrow(
      `Unexpected port \`${text}\`, expected a whole number from 1 to 65535, such as PORT=4310.`,
    )
  })
})

describe('expectFree', () => {
  it('says that a port is in use and how to choose another', async () => {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as { port: number }
    await expect(expectFree('127.0.0.1', port)).rejects.toThrow(
      `Port ${port} is in use, perhaps by an earlier start. End that one (Ctrl-C), or choose another port: PORT=${port + 1} npx pnpm@12 start`,
    )
    await new Promise((resolve) => server.close(resolve))
    await expect(expectFree('127.0.0.1', port)).resolves.toBeUndefined()
  })
})
