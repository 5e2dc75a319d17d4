import { describe, expect, it } from 'vitest'
import type { Cue } from './cue.ts'
import { renderSrt, renderVtt } from './render-captions.ts'

const cues: Cue[] = [
  { fromFrame: 10, durationFrames: 50, lines: ['Kom', 'binnen <& ga zitten>.'] },
  { fromFrame: 110_000, durationFrames: 25, lines: ['Tot dinsdag.'] },
]

describe('captions as text', () => {
  it('are WebVTT', () => {
    expect(renderVtt(cues)).toBe(`WEBVTT

1
00:00:00.333 --> 00:00:02.000
Kom
binnen &lt;&amp; ga zitten&gt;.

2
01:01:06.667 --> 01:01:07.500
Tot dinsdag.
`)
  })

  it('are SubRip', () => {
    expect(renderSrt(cues)).toBe(`1
00:00:00,333 --> 00:00:02,000
Kom
binnen <& ga zitten>.

2
01:01:06,667 --> 01:01:07,500
Tot dinsdag.
`)
  })

  it('are well-formed without a cue', () => {
    expect(renderVtt([])).toBe('WEBVTT\n')
    expect(renderSrt([])).toBe('')
  })
})
