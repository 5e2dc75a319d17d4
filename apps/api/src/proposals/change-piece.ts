import type { Day } from '@drempel/core/calendar'

/** A change of the Markdown of a piece. */
export interface PieceChange {
  readonly before: string
  readonly after: string
  /** Who is thanked, as they want to be named. */
  readonly credits: readonly string[]
  readonly on: Day
}

/** The Markdown after a change, or why it cannot be made, as an editor reads it. */
export type ChangedPiece = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly words: string }

/**
 * Replaces a stretch of the text of a piece, and says so in its head: one version more, the day, and who is thanked. All else
 * stays as it was, to the letter, so that the difference is small.
 */
export function changePiece(markdown: string, { before, after, credits, on }: PieceChange): ChangedPiece {
  const [, head, body] = /^(---\n[\s\S]*?\n---\n)([\s\S]*)$/.exec(markdown) ?? []
  if (head === undefined || body === undefined) return no('Dit stuk heeft geen kop.')
  const at = body.indexOf(before)
  if (at === -1) return no('Deze tekst staat niet in het stuk. Neem hem precies zo over als hij er staat.')
  if (body.indexOf(before, at + 1) !== -1)
    return no('Deze tekst staat meer dan één keer in het stuk. Neem er wat omheen mee.')
  if (before === after) return no('De nieuwe tekst is dezelfde als de oude.')
  const version = /^version: (\d+)$/m.exec(head)?.[1]
  if (version === undefined || !/^updatedOn: \S+$/m.test(head)) return no('In de kop staat geen versie of geen dag.')
  const newHead = credits
    .reduce(addCredit, head)
    .replace(/^version: \d+$/m, `version: ${Number(version) + 1}`)
    .replace(/^updatedOn: \S+$/m, `updatedOn: ${on}`)
  return { ok: true, text: newHead + body.slice(0, at) + after + body.slice(at + before.length) }
}

const no = (words: string): ChangedPiece => ({ ok: false, words })

/** Adds a name to the list of who is thanked, whether it stands on one line or on several. */
function addCredit(head: string, name: string): string {
  const listed = yamlText(name)
  const flow = /^credits: \[(.*)\]$/m.exec(head)
  if (flow?.[1] !== undefined) {
    const names = flow[1].split(', ')
    return names.includes(listed) ? head : head.replace(flow[0], () => `credits: [${[...names, listed].join(', ')}]`)
  }
  const block = /^credits:\n(?: {2}- .*\n)+/m.exec(head)
  if (!block || block[0].includes(`  - ${listed}\n`)) return head
  return head.replace(block[0], () => `${block[0]}  - ${listed}\n`)
}

/** Words that YAML takes for something else when they stand bare. */
const notWords = /^(?:true|false|null|yes|no|on|off|y|n)$/i

/** A name as YAML reads it: bare when that can be read in one way only. */
const yamlText = (name: string): string =>
  /^\p{L}[\p{L}\p{N} ]*$/u.test(name) && !notWords.test(name) ? name : JSON.stringify(name)
