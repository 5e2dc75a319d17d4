import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countedAddress, createLimits, limitHeaders, limits } from './limits.ts'

describe('a limit', () => {
  const { most, perMs } = limits.link

  it('allows so many at once, and then one for each part of its time', () => {
    let nowMs = 0
    const take = createLimits(() => nowMs)
    const asked = () => take('link', 'ada').allowed
    for (let count = 0; count < most; count++) expect(asked()).toBe(true)
    expect(asked()).toBe(false)
    nowMs += perMs / most - 1
    expect(asked()).toBe(false)
    nowMs += 1
    expect(asked()).toBe(true)
    expect(asked()).toBe(false)
  })

  it('counts everybody and every limit apart', () => {
    const take = createLimits(() => 0)
    for (let count = 0; count < most; count++) take('link', 'ada')
    expect(take('link', 'ben').allowed).toBe(true)
    expect(take('log-in', 'ada').allowed).toBe(true)
    expect(take('link', 'ada').allowed).toBe(false)
  })

  it('never allows more than its most and what time gave back, however one asks', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: perMs / 2 }), { maxLength: 60 }), (waits) => {
        let nowMs = 0
        const take = createLimits(() => nowMs)
        let allowed = 0
        for (const waitMs of waits) {
          nowMs += waitMs
          if (take('link', 'ada').allowed) allowed++
        }
        expect(allowed).toBeLessThanOrEqual(most + (nowMs * most) / perMs)
      }),
    )
  })

  it('says when to come back, and coming back then is allowed', () => {
    let nowMs = 0
    const take = createLimits(() => nowMs)
    let last = take('link', 'ada')
    while (last.allowed) last = take('link', 'ada')
    nowMs += last.retryAfterSeconds * 1000
    expect(take('link', 'ada').allowed).toBe(true)
  })

  it('remembers so many, and forgets who was away longest', () => {
    const take = createLimits(() => 0, 2)
    for (let count = 0; count < most; count++) take('link', 'ada')
    take('link', 'ben')
    expect(take('link', 'ada').allowed).toBe(false)
    take('link', 'cor')
    take('link', 'dee')
    expect(take('link', 'ada').allowed).toBe(true)
  })

  it('is told in headers only when little is left', () => {
    const left = (count: number) => ({ allowed: true, left: count, retryAfterSeconds: 0 })
    expect(limitHeaders('everything', left(1199))).toEqual({})
    expect(limitHeaders('everything', left(10))).toEqual({
      'ratelimit-policy': '"everything";q=1200;w=60',
      ratelimit: '"everything";r=10;t=0',
    })
  })
})

describe('an address that is counted', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:db8:1:2::6', '2001:db8:1:2'],
    ['2001:db8::6', '2001:db8:0:0'],
    ['2001:0db8:0000:0002::', '2001:db8:0:2'],
    ['::1', '0:0:0:0'],
  ])('%s is %s', (address, counted) => expect(countedAddress(address)).toBe(counted))
})
