import type { Adaptation } from './adaptation.ts'

const hasTag = (text: string, tag: string): boolean =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}_#]+/u)
    .includes(`#${tag.toLowerCase()}`)

/** The parts with the tags at the end of the last one, where the platform wants them; a tag that is there already is not doubled. */
export function placeTags(
  parts: readonly string[],
  written: readonly string[],
  { tags: where, mostTags = Number.POSITIVE_INFINITY }: Adaptation,
): { readonly parts: readonly string[]; readonly tags: readonly string[] } {
  if (where === 'none') return { parts, tags: [] }
  const tags = written.slice(0, mostTags)
  const missing = tags.filter((tag) => !parts.some((part) => hasTag(part, tag)))
  if (where === 'beside' || missing.length === 0) return { parts, tags }
  const line = missing.map((tag) => `#${tag}`).join(' ')
  return { parts: [...parts.slice(0, -1), `${parts.at(-1) ?? ''}\n\n${line}`.trim()], tags }
}
