import { describe, expect, it } from 'vitest'
import { cssVariables, fontFaceCss } from './css.ts'
import { fontFaces } from './fonts.ts'
import { schemes } from './schemes.ts'

describe('cssVariables', () => {
  const [light = '', dark = ''] = cssVariables().split('@media')

  it('gives every colour role in light, and again in dark on screens only', () => {
    for (const [role, color] of Object.entries(schemes.light)) {
      const name = role.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
      expect(light).toContain(`--color-${name}: ${color};`)
      expect(dark).toContain(`--color-${name}: ${schemes.dark[role as keyof typeof schemes.dark]};`)
    }
    expect(dark).toMatch(/^ screen and \(prefers-color-scheme: dark\)/)
  })

  it('writes type that grows with the page in rem, so that a larger browser type size still counts', () => {
    expect(light).toContain(
      '--type-title: 740 clamp(2.125rem, 1.4891rem + 2.8261vw, 3.75rem) / 1.04 var(--face-display);',
    )
    expect(light).toContain('--type-small: 420 1rem / 1.5 var(--face-text);')
  })

  it('writes curves and durations as CSS reads them', () => {
    expect(light).toContain('--curve-swing: cubic-bezier(0.6, 0, 0.12, 1);')
    expect(light).toContain('--duration-settle: 280ms;')
  })
})

describe('fontFaceCss', () => {
  it('writes one rule per file, in the folder that was asked for', () => {
    const css = fontFaceCss('letters')
    expect(css.match(/@font-face/g)).toHaveLength(fontFaces.length)
    expect(css.match(/url\("letters\/[a-z0-9-]+\.woff2"\)/g)).toHaveLength(fontFaces.length)
  })
})
