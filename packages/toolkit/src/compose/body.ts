import type { Element, Root as HastRoot } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import type { Root } from 'mdast'
import rehypeSlug from 'rehype-slug'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import type { ContentsEntry } from './model.ts'

const processor = unified().use(remarkRehype).use(rehypeSlug)

/** The text of a piece as HTML nodes, with an id on every heading and its links made real. */
export function composeBody(tree: Root, href: (target: string) => string): HastRoot {
  const body = processor.runSync(tree) as HastRoot
  visit(body, 'element', (element: Element) => {
    const { href: target } = element.properties
    if (
      element.tagName === 'a' &&
      typeof target === 'string' &&
      /^(?:piece|source|page|theme|home)(?::|#|$)/.test(target)
    ) {
      element.properties.href = href(target)
    }
  })
  return body
}

/** The headings of a text, in order. */
export function contentsOf(body: HastRoot): ContentsEntry[] {
  const entries: ContentsEntry[] = []
  visit(body, 'element', (element: Element) => {
    const depth = Number(/^h([2-6])$/.exec(element.tagName)?.[1])
    if (depth) entries.push({ id: String(element.properties.id), text: textOf(element), depth })
  })
  return entries
}
