import { markDrawing, palette } from '@drempel/brand'
import { type Html, html, trusted } from '../markup/html.ts'

/**
 * Signs of our own for what a reader can do with a post, on 24 by 24 units. Drawn after the common idea of each sign, not after the
 * drawing of any platform.
 */
const strokes = {
  heart: 'M12 20 4.6 12.6a4.6 4.6 0 0 1 6.5-6.5l.9.9.9-.9a4.6 4.6 0 0 1 6.5 6.5z',
  star: 'm12 3.8 2.5 5.2 5.7.8-4.1 4 1 5.7-5.1-2.7-5.1 2.7 1-5.7-4.1-4 5.7-.8z',
  reply: 'M4 5h16v11h-9l-4.5 4v-4H4z',
  repost: 'M4 12V8h13m-3-3 3 3-3 3m6 1v4H7m3 3-3-3 3-3',
  share: 'M12 15V4m-4 4 4-4 4 4M5 12v8h14v-8',
  send: 'm4 11 16-7-6 16-3.2-6.4z',
  save: 'M6 4h12v16l-6-4.5L6 20z',
  views: 'M5 20v-6m5 6V9m5 11v-8m5 8V4',
  more: 'M5 12a.8.8 0 1 0 1.6 0A.8.8 0 1 0 5 12zm6.2 0a.8.8 0 1 0 1.6 0 .8.8 0 1 0-1.6 0zm6.2 0a.8.8 0 1 0 1.6 0 .8.8 0 1 0-1.6 0z',
  thumb: 'M4 11h4v9H4zm4 0 4-8c2 0 2.6 1.5 2.2 3.2L13.5 9H19a1.5 1.5 0 0 1 1.4 2l-2.2 7.5A2 2 0 0 1 16.3 20H8',
  globe: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zm0 0c-5 4.8-5 12.2 0 17 5-4.8 5-12.2 0-17zM3.8 12h16.4',
  music: 'M9 18V5.5l10-2V16M9 18a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0zm10-2a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0z',
  envelope: 'M3.5 6h17v12h-17zm0 .5L12 13l8.5-6.5',
  caution: 'M12 4 2.8 20h18.4zm0 6v4.5m0 2.6v.01',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  pencil: 'm5 19 1-4L16.5 4.5l3 3L9 18zm9-12 3 3',
  circle: 'M12 4.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15z',
} as const

/** Name of a sign. */
export type IconName = keyof typeof strokes

/** A sign that says nothing by itself: beside it stand words, for the eye or for the ear. */
export const icon = (name: IconName): Html =>
  html`<svg class="icon" aria-hidden="true" focusable="false"><use href="#icon-${name}"/></svg>`

/** The face of our account on every channel: the mark. */
export const avatar = html`<svg class="avatar" aria-hidden="true" focusable="false"><use href="#icon-mark"/></svg>`

/** All drawings, once in the page; `icon` and `avatar` point at them. */
export function iconSheet(): Html {
  const mark = markDrawing('color')
  return html`<svg hidden aria-hidden="true">${Object.entries(strokes).map(
    ([name, path]) => html`<symbol id="icon-${name}" viewBox="0 0 24 24"><path d="${path}"/></symbol>`,
  )}<symbol id="icon-mark" viewBox="0 0 64 64">${mark.shapes.map(({ path, fill }) =>
    trusted(`<path stroke="none" fill="${palette[fill]}" d="${path}"/>`),
  )}</symbol></svg>`
}
