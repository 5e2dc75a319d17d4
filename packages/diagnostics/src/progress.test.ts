import { describe, expect, it } from 'vitest'
import { createProgress } from './progress.ts'

function recorder(isTTY: boolean) {
  const written: string[] = []
  return { written, isTTY, write: (text: string) => written.push(text) > 0 }
}

describe('createProgress', () => {
  it('moves one line on a terminal', () => {
    const stream = recorder(true)
    const progress = createProgress('de-kaart', stream)
    progress.update(0.5, '360 frames')
    progress.done('2.1 MB')
    expect(stream.written).toEqual([
      '\r\u001B[2K  de-kaart ████████████░░░░░░░░░░░░  50%  360 frames',
      '\r\u001B[2K✓ de-kaart  2.1 MB\n',
    ])
  })

  it('keeps a log short: a line at every quarter', () => {
    const stream = recorder(false)
    const progress = createProgress('de-kaart', stream)
    for (let share = 0; share <= 1; share += 0.01) progress.update(share)
    progress.update(1)
    progress.fail('stopped')
    expect(stream.written).toEqual([
      '  de-kaart   0%\n',
      '  de-kaart  25%\n',
      '  de-kaart  50%\n',
      '  de-kaart  75%\n',
      '  de-kaart 100%\n',
      '✗ de-kaart  stopped\n',
    ])
  })

  it('stays within its bounds', () => {
    const stream = recorder(true)
    createProgress('x', stream).update(3)
    createProgress('x', stream).update(-1)
    expect(stream.written[0]).toContain(`${'█'.repeat(24)} 100%`)
    expect(stream.written[1]).toContain(`${'░'.repeat(24)}   0%`)
  })
})
