import type { Faq } from '@drempel/core/toolkit'
import { themes } from '@drempel/core/vocabulary'
import type { Element, Root } from 'hast'
import { visit } from 'unist-util-visit'
import { parseMarkdown } from '../parse/parse-markdown.ts'
import { type FixedPage, parseTarget, type Target } from './address.ts'
import { composeBody } from './body.ts'
import type { AnsweredQuestion, ReadOn, Site } from './model.ts'

/** The questions with their answers as HTML nodes, and every place to read on with its name. */
export function composeQuestions(
  site: Pick<Site, 'faq' | 'pieces' | 'sources'>,
  href: (target: Target) => string,
  titleOf: (page: FixedPage) => string,
): AnsweredQuestion[] {
  const readOn = (target: Target): ReadOn => {
    const { kind, name } = parseTarget(target)
    return { kind: kind as ReadOn['kind'], label: labelOf(kind, name), href: href(target) }
  }
  const labelOf = (kind: string, name: string): string => {
    if (kind === 'piece') return site.pieces.find(({ slug }) => slug === name)?.title ?? name
    if (kind === 'source') return site.sources.find(({ key }) => key === name)?.title ?? name
    if (kind === 'theme') return themes.find(({ id }) => id === name)?.nl ?? name
    return titleOf(name as FixedPage)
  }
  return site.faq.map(({ answer, links, ...asked }) => ({
    ...asked,
    answer: answerOf(asked, answer, href),
    readOn: links.map(readOn),
  }))
}

/** An answer as nodes. Two answers may have the same heading, so each anchor begins with the address of its question. */
function answerOf({ id }: Pick<Faq, 'id'>, answer: string, href: (target: Target) => string): Root {
  const body = composeBody(parseMarkdown(answer), href)
  visit(body, 'element', ({ properties }: Element) => {
    if (typeof properties.id === 'string') properties.id = `${id}--${properties.id}`
  })
  return body
}
