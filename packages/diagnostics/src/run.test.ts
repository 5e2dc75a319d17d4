import { Command, CommanderError } from 'commander'
import { describe, expect, it } from 'vitest'
import { exitCodes, Failure, UsageError } from './exit.ts'
import { run } from './run.ts'

async function ending(main: () => Promise<0 | 1 | 2 | 3 | 70>, debug = false) {
  const said: string[] = []
  const code = await run(main, { report: (part) => said.push(part), debug })
  return { code, text: said.join('') }
}
const throwing = (error: unknown) => () => Promise.reject(error)

describe('run', () => {
  it('ends as the tool says', async () => {
    expect(await ending(async () => exitCodes.fine)).toEqual({ code: 0, text: '' })
    expect(await ending(async () => exitCodes.problems)).toEqual({ code: 1, text: '' })
  })

  it('tells wrong use from a world that failed, with the message alone', async () => {
    expect(await ending(throwing(new UsageError('Unexpected port.')))).toEqual({ code: 2, text: 'Unexpected port.\n' })
    expect(await ending(throwing(new Failure('The disk is full.', { cause: new Error('ENOSPC') })))).toEqual({
      code: 3,
      text: 'The disk is full.\n',
    })
  })

  it('shows where an expected failure came from when asked', async () => {
    const { text } = await ending(throwing(new Failure('The disk is full.', { cause: new Error('ENOSPC') })), true)
    expect(text).toMatch(/^The disk is full\.\nFailure: The disk is full\.\n {4}at [\s\S]*caused by Error: ENOSPC/)
  })

  it('owns up to everything else, with the stack', async () => {
    const { code, text } = await ending(throwing(new TypeError('x is not a function')))
    expect(code).toBe(70)
    expect(text).toMatch(/^This is a mistake of ours, not yours[\s\S]*TypeError: x is not a function\n {4}at /)
    expect(await ending(throwing('a text'))).toMatchObject({ code: 70, text: expect.stringContaining('a text') })
  })

  it('ends well after help and in wrong use after an unknown option', async () => {
    const parse = (...args: string[]) =>
      ending(async () => {
        const quiet = { writeOut: () => {}, writeErr: () => {} }
        await new Command('tool').exitOverride().configureOutput(quiet).parseAsync(args, { from: 'user' })
        return exitCodes.fine
      })
    expect(await parse('--help')).toEqual({ code: 0, text: '' })
    expect(await parse('--colour')).toEqual({ code: 2, text: '' })
    expect(new CommanderError(1, 'x', 'y').exitCode).toBe(1)
  })
})
