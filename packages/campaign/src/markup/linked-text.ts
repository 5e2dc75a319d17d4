import type { PlannedPost } from '../model/planned-post.ts'
import { type Html, html, safeHref } from './html.ts'

/** A stretch of a text: plain words, a link, or a tag with its `#`. */
export type TextRun = { kind: 'words' | 'tag'; text: string } | { kind: 'link'; text: string; url: string }

const tagPattern = /(?<![\p{L}\p{N}_/])#[\p{L}\p{N}_]+/gu

/** A text in stretches: the links of the plan where they are shown, and the tags. Put together again they are the text. */
export function runsOf(text: string, links: PlannedPost['links']): TextRun[] {
  const found = links
    .flatMap(({ shown, url }) => placesOf(text, shown).map((at) => ({ at, text: shown, url })))
    .toSorted((one, other) => one.at - other.at || other.text.length - one.text.length)
  const runs: TextRun[] = []
  let done = 0
  for (const link of found) {
    if (link.at < done) continue
    runs.push(...tagsIn(text.slice(done, link.at)), { kind: 'link', text: link.text, url: link.url })
    done = link.at + link.text.length
  }
  return [...runs, ...tagsIn(text.slice(done))]
}

function placesOf(text: string, part: string): number[] {
  const places: number[] = []
  if (part === '') return places
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + part.length)) places.push(at)
  return places
}

function tagsIn(text: string): TextRun[] {
  const runs: TextRun[] = []
  let done = 0
  for (const { 0: tag, index } of text.matchAll(tagPattern)) {
    if (index > done) runs.push({ kind: 'words', text: text.slice(done, index) })
    runs.push({ kind: 'tag', text: tag })
    done = index + tag.length
  }
  return done < text.length ? [...runs, { kind: 'words', text: text.slice(done) }] : runs
}

/** Paragraphs of a text: an empty line between them. */
export const paragraphsOf = (text: string): string[] =>
  text
    .split(/\n[ \t]*\n+/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')

/** A block of a text: a paragraph, or a link that stands on a line of its own. */
export type TextBlock = { kind: 'words'; text: string } | { kind: 'link'; url: string }

/** Blocks of a text, for mails: a link on a line of its own can become a button. */
export const blocksOf = (text: string, links: PlannedPost['links']): TextBlock[] =>
  paragraphsOf(text).flatMap((paragraph) => {
    const blocks: TextBlock[] = []
    for (const line of paragraph.split('\n')) {
      const only = links.find(({ shown }) => shown === line.trim())
      const last = blocks.at(-1)
      if (only) blocks.push({ kind: 'link', url: only.url })
      else if (last?.kind === 'words') last.text += `\n${line}`
      else blocks.push({ kind: 'words', text: line })
    }
    return blocks
  })

/** An address as people read it, where the link behind it is whole: without `https://` and without what measures. */
export const plainAddress = (shown: string): string => shown.replace(/^https?:\/\//, '').replace(/[?#].*$/, '')

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
