/** How many letters differ at most between what somebody meant and what they wrote, for a word of this length. */
const nearEnough = (length: number): number => Math.max(1, Math.floor(length / 3))

/** Number of letters to add, leave out or change to make one word of the other (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1]
    for (const [at, against] of [...other].entries())
      next.push(Math.min((row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1, (row[at] ?? 0) + (letter === against ? 0 : 1)))
    row = next
  }
  return row.at(-1) ?? 0
}

/** The name that was probably meant; `undefined` when none comes near. The first of equals. */
export function nearest(written: string, names: Iterable<string>): string | undefined {
  let best: { readonly name: string; readonly away: number } | undefined
  for (const name of names) {
    const most = nearEnough(Math.max(written.length, name.length))
    if (Math.abs(name.length - written.length) > most) continue
    const away = distance(written.toLowerCase(), name.toLowerCase())
    if (away <= most && away < name.length && (!best || away < best.away)) best = { name, away }
  }
  return best?.name
}

/** The note of a problem with an unknown name: what was probably meant, else where the names stand. */
export function meant(written: string, names: Iterable<string>, where: string): string {
  const name = nearest(written, names)
  return name === undefined ? where : `Bedoelde je \`${name}\`?`
}
