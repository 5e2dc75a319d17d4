/*
 * How long a name of a domain becomes in ASCII (RFC 3492). Only the length is needed: whether a name of other letters still
 * fits in the 63 that a label may have.
 */

const [BASE, LEAST, MOST, SKEW, DAMP, FIRST_BIAS, FIRST] = [36, 1, 26, 38, 700, 72, 128]
const PREFIX = 'xn--'

/** Characters of the label in ASCII, with `xn--` where it has other letters. */
export function asciiLength(label: string): number {
  const points = Array.from(label, (character) => character.codePointAt(0) ?? 0)
  const plain = points.filter((point) => point < FIRST).length
  if (plain === points.length) return label.length
  return PREFIX.length + plain + (plain > 0 ? 1 : 0) + digitsOf(points, plain)
}

/** Digits that say which letters stand where among the plain ones. */
function digitsOf(points: readonly number[], plain: number): number {
  let [digits, next, delta, bias, done] = [0, FIRST, 0, FIRST_BIAS, plain]
  while (done < points.length) {
    const least = Math.min(...points.filter((point) => point >= next))
    delta += (least - next) * (done + 1)
    next = least
    for (const point of points) {
      if (point < next) delta += 1
      if (point !== next) continue
      digits += digitsOfDelta(delta, bias)
      bias = adapt(delta, done + 1, done === plain)
      delta = 0
      done += 1
    }
    delta += 1
    next += 1
  }
  return digits
}

function digitsOfDelta(delta: number, bias: number): number {
  let [count, rest] = [1, delta]
  for (let at = BASE; ; at += BASE) {
    const threshold = at <= bias ? LEAST : at >= bias + MOST ? MOST : at - bias
    if (rest < threshold) return count
    rest = Math.floor((rest - threshold) / (BASE - threshold))
    count += 1
  }
}

function adapt(delta: number, points: number, first: boolean): number {
  let [rest, at] = [Math.floor(delta / (first ? DAMP : 2)), 0]
  rest += Math.floor(rest / points)
  while (rest > ((BASE - LEAST) * MOST) >> 1) {
    rest = Math.floor(rest / (BASE - LEAST))
    at += BASE
  }
  return at + Math.floor(((BASE - LEAST + 1) * rest) / (rest + SKEW))
}
