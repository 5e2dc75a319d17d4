import { PassThrough } from 'node:stream'
import { Failure } from '@drempel/diagnostics'
import { describe, expect, it } from 'vitest'
import { openPipe } from './pipe.ts'

/** A pipe, and the other end of it. */
function pair() {
  const [toBrowser, fromBrowser] = [new PassThrough(), new PassThrough()]
  const pipe = openPipe(toBrowser, fromBrowser)
  let heard = ''
  toBrowser.on('data', (part: Buffer) => {
    heard += part.toString()
  })
  const asked = async () => {
    await new Promise(setImmediate)
    return heard
      .split('\0')
      .filter(Boolean)
      .map((text) => JSON.parse(text))
  }
  const answer = (...messages: object[]) =>
    fromBrowser.write(messages.map((message) => `${JSON.stringify(message)}\0`).join(''))
  return { pipe, asked, answer, fromBrowser }
}

describe('openPipe', () => {
  it('numbers what it asks, and gives each its own answer, in whatever order they come', async () => {
    const { pipe, asked, answer } = pair()
    const both = Promise.all([pipe.send('One', { a: 1 }), pipe.send('Two', {}, 'page')])
    expect(await asked()).toEqual([
      { id: 1, method: 'One', params: { a: 1 } },
      { id: 2, method: 'Two', params: {}, sessionId: 'page' },
    ])
    answer({ id: 2, result: 'two' }, { method: 'An.event' }, { id: 1, result: 'one' })
    expect(await both).toEqual(['one', 'two'])
  })

  it('puts an answer together that comes in pieces, through the middle of a letter', async () => {
    const { pipe, fromBrowser } = pair()
    const answered = pipe.send('One')
    for (const byte of Buffer.from('{"id":1,"result":"één"}\0')) fromBrowser.write(Buffer.from([byte]))
    expect(await answered).toBe('één')
  })

  it('tells a refusal', async () => {
    const { pipe, answer } = pair()
    const refused = pipe.send('One')
    answer({ id: 1, error: { message: 'No such page' } })
    await expect(refused).rejects.toThrow('The browser refused: No such page')
  })

  it('fails all that waits and all that comes when the browser is gone, and says so once', async () => {
    const { pipe } = pair()
    let heard = 0
    pipe.onGone(() => {
      heard += 1
    })
    const waiting = pipe.send('One')
    pipe.fail(new Failure('gone'))
    pipe.fail(new Failure('gone again'))
    await expect(waiting).rejects.toThrow('gone')
    await expect(pipe.send('Two')).rejects.toThrow('gone')
    expect(heard).toBe(1)
  })
})
