import { webAddresses } from './web-addresses.ts'
import { xEmoji } from './x-emoji.ts'

/** What a link weighs, however long it is. Source: docs.x.com/fundamentals/counting-characters. */
const LINK_WEIGHT = 23

/** What an emoji weighs, and every sign outside the stretches below. */
const HEAVY = 2

/** Stretches of Unicode whose signs weigh 1: Latin and its neighbours, spaces, dashes, quotation marks. Same source. */
const light = [
  [0x00_00, 0x10_ff],
  [0x20_00, 0x20_0d],
  [0x20_10, 0x20_1f],
  [0x20_32, 0x20_37],
] as const

const weightOf = (point: number): number => (light.some(([from, to]) => point >= from && point <= to) ? 1 : HEAVY)

/** What X counts of a text: after NFC, links as 23 (bare domains too), emoji as 2, signs as 1 or 2. */
export function xWeight(text: string): number {
  const whole = text.normalize('NFC')
  const links = new Map(webAddresses(whole, true).map(({ start, length }) => [start, length]))
  const emoji = xEmoji(whole)
  let [at, weight] = [0, 0]
  while (at < whole.length) {
    const point = whole.codePointAt(at) ?? 0
    const [link, sign] = [links.get(at), emoji.get(at)]
    weight += link !== undefined ? LINK_WEIGHT : sign !== undefined ? HEAVY : weightOf(point)
    at += link ?? sign ?? (point > 0xff_ff ? 2 : 1)
  }
  return weight
}
