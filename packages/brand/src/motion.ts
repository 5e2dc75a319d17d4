/** A cubic Bézier curve: x and y of its two handles, as CSS `cubic-bezier()` and Remotion's `Easing.bezier` take them. */
export type Curve = readonly [x1: number, y1: number, x2: number, y2: number]

/** How things move. A door is heavy: it starts slowly and comes to rest softly. Light is quick and then lingers. */
export const curves = {
  /** Something comes in and settles. */
  arrive: [0.16, 1, 0.3, 1],
  /** Something leaves. */
  leave: [0.6, 0, 0.9, 0.4],
  /** A door swings on its hinges. */
  swing: [0.6, 0, 0.12, 1],
  /** A lamp goes on, and its light spreads. */
  light: [0.2, 0.7, 0.2, 1],
} as const satisfies Record<string, Curve>

/** How long things move. The two short ones are for pages, the two long ones for film. */
export const durationsMs = { touch: 120, settle: 280, light: 900, swing: 1400 } as const

/** A curve in CSS: `cubic-bezier(0.16, 1, 0.3, 1)`. */
export function cssCurve(curve: Curve): string {
  return `cubic-bezier(${curve.join(', ')})`
}
