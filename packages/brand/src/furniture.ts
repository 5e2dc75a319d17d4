import { circle, type Drawing, polygon, rectangle } from './drawing.ts'

/** A bench in front of the house: where a chat begins. 200 by 96 units. */
export const bench: Drawing = {
  width: 200,
  height: 96,
  shapes: [
    { path: rectangle(6, 6, 188, 12), fill: 'brick' },
    { path: rectangle(6, 24, 188, 12), fill: 'brick' },
    { path: rectangle(0, 50, 200, 10), fill: 'brick' },
    { path: rectangle(0, 60, 200, 4), fill: 'brickShade' },
    { path: rectangle(22, 0, 8, 96), fill: 'brickShade' },
    { path: rectangle(170, 0, 8, 96), fill: 'brickShade' },
  ],
}

/** A cup: coffee at the door. 48 by 40 units. */
export const cup: Drawing = {
  width: 48,
  height: 40,
  shapes: [
    { path: circle(35, 14, 9), fill: 'paper' },
    { path: circle(35, 14, 5), fill: 'dusk' },
    { path: polygon([4, 2], [36, 2], [32, 30], [8, 30]), fill: 'paper' },
    { path: rectangle(6, 5, 28, 3), fill: 'brickShade' },
    { path: rectangle(0, 32, 40, 4), fill: 'mist' },
  ],
}

/** A small table for two, seen from the side. 160 by 100 units. */
export const table: Drawing = {
  width: 160,
  height: 100,
  shapes: [
    { path: rectangle(0, 10, 160, 10), fill: 'mist' },
    { path: rectangle(0, 20, 160, 4), fill: 'horizon' },
    { path: polygon([22, 24], [32, 24], [24, 100], [16, 100]), fill: 'horizon' },
    { path: polygon([128, 24], [138, 24], [144, 100], [136, 100]), fill: 'horizon' },
  ],
}
