import { spansOf } from '../count/facets.ts'
import { linkPlaces } from '../count/link-places.ts'
import type { PlannedPost } from '../model/planned-post.ts'
import { type Html, html, safeHref } from './html.ts'

/** A stretch of a text: plain words, a link, or a tag with its `#`. */
export type TextRun = { kind: 'words' | 'tag'; text: string } | { kind: 'link'; text: string; url: string }

/**
 * A text in stretches: the links of the plan where they are shown, and the tags, as every counter and server of ours finds them.
 * Put together again they are the text.
 */
export function runsOf(text: string, links: PlannedPost['links']): TextRun[] {
  const runs: TextRun[] = []
  let done = 0
  const until = (end: number) => {
    if (end > done) runs.push({ kind: 'words', text: text.slice(done, end) })
  }
  const places = linkPlaces(text, links).map((place) => ({ ...place, kind: 'link' as const }))
  const tags = spansOf(text, links).flatMap(({ start, end, feature }) =>
    feature.kind === 'tag' && /[#＃]/.test(text.charAt(start)) ? [{ start, end, kind: 'tag' as const }] : [],
  )
  for (const found of [...places, ...tags].toSorted((one, other) => one.start - other.start)) {
    until(found.start)
    const shown = text.slice(found.start, found.end)
    runs.push(found.kind === 'link' ? { kind: 'link', text: shown, url: found.url } : { kind: 'tag', text: shown })
    done = found.end
  }
  until(text.length)
  return runs
}

/** Paragraphs of a text: an empty line between them. */
export const paragraphsOf = (text: string): string[] =>
  text
    .split(/\n[ \t]*\n+/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')

/** A block of a text: a paragraph, or a link that stands on a line of its own. */
export type TextBlock = { kind: 'words'; text: string } | { kind: 'link'; url: string; shown: string }

/** Blocks of a text, for mails: a link on a line of its own can become a button. */
export const blocksOf = (text: string, links: PlannedPost['links']): TextBlock[] =>
  paragraphsOf(text).flatMap((paragraph) => {
    const blocks: TextBlock[] = []
    for (const line of paragraph.split('\n')) {
      const only = links.find(({ shown }) => shown === line.trim())
      const last = blocks.at(-1)
      if (only) blocks.push({ kind: 'link', ...only })
      else if (last?.kind === 'words') last.text += `\n${line}`
      else blocks.push({ kind: 'words', text: line })
    }
    return blocks
  })

/** An address as people read it, where the link behind it is whole: without `https://` and without what measures. */
export const plainAddress = (shown: string): string => shown.replace(/^https?:\/\//, '').replace(/[?#].*$/, '')

/** An address with its query cut off: what measures says nothing to who reads, and is as long as a sentence. */
export const briefAddress = (shown: string): string => shown.replace(/\?[^#\s]+/, '?…')

/**
 * A text as markup, with links that can be followed and tags that stand out. Line ends are left to the style sheet.
 * @param showLink how an address is shown, where a platform shortens it by itself.
 */
export const linkedText = (
  text: string,
  links: PlannedPost['links'],
  showLink: (shown: string) => string = (shown) => shown,
): Html[] =>
  runsOf(text, links).map((run) => {
    if (run.kind === 'link') return html`<a href="${safeHref(run.url)}" rel="noreferrer">${showLink(run.text)}</a>`
    return run.kind === 'tag' ? html`<span class="tag">${run.text}</span>` : html`${run.text}`
  })
