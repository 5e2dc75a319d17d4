import type { Point } from '@drempel/brand'
import { disc, limb, line, type Shape, sides, smooth } from './shape.ts'
import type { Tint } from './tint.ts'
import { placing } from './turn.ts'

/** A dog that walks; `stride` is an angle in its step. Its middle at `at`, on the ground. */
export function dog(at: Point, facing: 1 | -1, strideDeg: number, coat: Tint = 'wood'): Shape[] {
  const put = placing(at, { facing })
  const swing = Math.sin((strideDeg * Math.PI) / 180) * 8
  const leg = (x: number, way: number, shaded: boolean): Shape => ({
    path: limb(put(x, -22), 5, put(x + swing * way, -2), 3),
    fill: coat,
    shaded,
  })
  return [
    leg(-15, -1, true),
    leg(19, 1, true),
    { path: line([put(-22, -32), put(-32, -44), put(-31, -50)], 4), fill: coat },
    { path: limb(put(-16, -28), 9.5, put(16, -30), 11), fill: coat },
    leg(-18, 1, false),
    leg(15, -1, false),
    { path: limb(put(18, -36), 8, put(27, -50), 8.4), fill: coat },
    { path: limb(put(28, -50), 7, put(40, -47), 4.4), fill: coat },
    { path: smooth([put(22, -58), put(16, -50), put(18, -40), put(24, -44), put(27, -55)]), fill: coat, shaded: true },
    { path: disc(put(43, -49), 2.2), fill: 'ink' },
    { path: disc(put(32, -53), 1.3), fill: 'ink' },
    { path: line([put(17, -43), put(25, -38)], 3.4), fill: 'brick' },
  ]
}

/** A cat that sits and looks, its tail around its feet. `tailDeg` moves the tip. */
export function cat(at: Point, facing: 1 | -1, tailDeg = 0, coat: Tint = 'hairBlack'): Shape[] {
  const put = placing(at, { facing })
  const lift = tailDeg / 6
  return [
    { path: line([put(-12, -4), put(-22, -5 - lift * 0.5), put(-28, -12 - lift)], 5), fill: coat },
    {
      path: smooth([put(-14, 0), put(-15, -14), put(-4, -32), put(6, -34), put(11, -22), put(12, 0)], 0.8),
      fill: coat,
    },
    { path: disc(put(6, -38), 9.4), fill: coat },
    { path: sides(put(-2, -42), put(-1, -53), put(6, -46)), fill: coat },
    { path: sides(put(7, -46), put(13, -53), put(14.6, -42)), fill: coat },
    { path: disc(put(10, -39), 1.6), fill: 'lamp' },
    { path: disc(put(3.6, -39), 1.6), fill: 'lamp' },
  ]
}
