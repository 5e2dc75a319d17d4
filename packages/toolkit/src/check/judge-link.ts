import { parseTarget } from '../compose/address.ts'
import type { Corpus } from './rule.ts'

/** Links that stay within the toolkit; all others lead outside and are not our doors. */
const ours = /^(?:piece|source|page|theme|home)(?::|#|$)/

/** What is wrong with a link in a text, or `undefined` when it leads somewhere. `own` has the anchors of the text itself. */
export function judgeLink(
  { sources, resolve, anchors }: Pick<Corpus, 'sources' | 'resolve' | 'anchors'>,
  url: string,
  own: ReadonlySet<string> = new Set(),
): string | undefined {
  if (/^(?:https?:|mailto:|tel:)/.test(url)) return undefined
  if (url.startsWith('#'))
    return own.has(url.slice(1)) ? undefined : `Unexpected anchor \`${url}\`, expected a heading of this text`
  if (!ours.test(url))
    return `Unexpected link to \`${url}\`, expected \`piece:\`, \`source:\`, \`page:\` or a web address`
  const { kind, name, anchor } = parseTarget(url)
  if (kind === 'source')
    return sources.entries.some(({ key }) => key === name)
      ? undefined
      : `Unexpected link to \`${url}\`, expected a key from sources.yaml`
  if (resolve(url) === undefined) return `Unexpected link to \`${url}\`, expected a ${kind} that is published`
  if (kind === 'piece' && anchor && !anchors.get(name)?.has(anchor))
    return `Unexpected anchor \`#${anchor}\`, expected a heading of \`${name}\``
  return undefined
}
