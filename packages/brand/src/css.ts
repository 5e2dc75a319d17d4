import { type FontFaceData, fontFaces, typefaces } from './fonts.ts'
import { cssCurve, curves, durationsMs } from './motion.ts'
import { type Scheme, schemes } from './schemes.ts'
import { radiusPx, spacePx, widthPx } from './space.ts'
import { fluidRange, type TypeStep, typeScale } from './type-scale.ts'

const ROOT_PX = 16

const rem = (px: number): string => `${Math.round((px / ROOT_PX) * 10_000) / 10_000}rem`
const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** Size of type that grows with the page. In rem, so that a reader's own larger type size still counts. */
function fluidSize({ minPx, maxPx }: TypeStep): string {
  if (minPx === maxPx) return rem(minPx)
  const slope = (maxPx - minPx) / (fluidRange.toPx - fluidRange.fromPx)
  const start = minPx - slope * fluidRange.fromPx
  return `clamp(${rem(minPx)}, ${rem(start)} + ${Math.round(slope * 1_000_000) / 10_000}vw, ${rem(maxPx)})`
}

const declarations = (prefix: string, values: Readonly<Record<string, string>>): string[] =>
  Object.entries(values).map(([name, value]) => `--${prefix}-${kebab(name)}: ${value};`)

const colors = (scheme: Scheme): string[] => declarations('color', { ...scheme })

const mapped = <Value>(values: Readonly<Record<string, Value>>, write: (value: Value) => string) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, write(value)]))

const typeDeclarations = (): string[] =>
  Object.entries(typeScale).flatMap(([name, step]) => [
    `--type-${name}: ${step.weight} ${fluidSize(step)} / ${step.lineHeight} var(--face-${step.face});`,
    `--tracking-${name}: ${step.trackingEm}em;`,
  ])

const rule = (selector: string, lines: readonly string[], indent = ''): string =>
  `${indent}${selector} {\n${lines.map((line) => `${indent}  ${line}`).join('\n')}\n${indent}}\n`

/**
 * The brand as CSS custom properties: `--color-*` (light, and dark where the reader prefers it), `--type-*` (for the `font`
 * shorthand) with `--tracking-*`, `--face-*`, `--space-*`, `--radius-*`, `--width-*`, `--curve-*` and `--duration-*`.
 * A page on paper keeps the light scheme.
 */
export function cssVariables(): string {
  const fixed = [
    ...declarations('face', { display: typefaces.display.stack, text: typefaces.text.stack }),
    ...typeDeclarations(),
    ...declarations('space', mapped(spacePx, rem)),
    ...declarations(
      'radius',
      mapped(radiusPx, (px) => `${px}px`),
    ),
    ...declarations('width', mapped(widthPx, rem)),
    ...declarations('curve', mapped(curves, cssCurve)),
    ...declarations(
      'duration',
      mapped(durationsMs, (ms) => `${ms}ms`),
    ),
  ]
  return [
    rule(':root', ['color-scheme: light dark;', ...fixed, ...colors(schemes.light)]),
    `@media screen and (prefers-color-scheme: dark) {\n${rule(':root', colors(schemes.dark), '  ')}}\n`,
  ].join('\n')
}

/** `@font-face` rules for all faces, with the files in `folder` as the style sheet sees it: `fonts`. */
export function fontFaceCss(folder: string): string {
  return fontFaces.map((face) => fontFaceRule(face, `${folder}/${face.fileName}`)).join('\n')
}

const fontFaceRule = (face: FontFaceData, url: string): string =>
  rule('@font-face', [
    `font-family: "${face.family}";`,
    `font-style: ${face.style};`,
    `font-weight: ${face.weight};`,
    'font-display: swap;',
    `src: url("${url}") format("woff2");`,
    `unicode-range: ${face.unicodeRange};`,
  ])
