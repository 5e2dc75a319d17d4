import type { Theme } from '@drempel/core/vocabulary'
import { themes } from '@drempel/core/vocabulary'

/**
 * What a link can point at, in texts and in themes: `home`, `theme:reach`, `piece:portiekkoffie`, `source:bvt2020`,
 * `page:over`, `asset:site.css`; each may carry an anchor, `piece:portiekkoffie#stappen`.
 */
export type Target = string

/** Pages that every toolkit has, by the name that links use. */
export const fixedPages = {
  over: 'over.html',
  bronnen: 'bronnen.html',
  hulp: 'hulp.html',
  vragen: 'vragen.html',
  woorden: 'woorden.html',
  // Not `stukken.html`: servers that leave out `.html` would not know it from the folder.
  stukken: 'alle-stukken.html',
} as const

/** Name of a page that every toolkit has. */
export type FixedPage = keyof typeof fixedPages

/** Address of the page of a theme: `thema/zien-en-bereiken.html`. */
export const themeAddress = (theme: Theme): string =>
  `thema/${themes
    .find(({ id }) => id === theme)
    ?.nl.toLowerCase()
    .replaceAll(' ', '-')}.html`

/** Address of the page of a piece; stories live in a street of their own. */
export const pieceAddress = ({ kind, slug }: { readonly kind: string; readonly slug: string }): string =>
  `${kind === 'story' ? 'verhalen' : 'stukken'}/${slug}.html`

/** What a link text says: where to, and the anchor on that page. */
export function parseTarget(target: Target): { readonly kind: string; readonly name: string; readonly anchor: string } {
  const [, kind = '', name = '', anchor = ''] = /^([a-z]+)(?::([^#]*))?(?:#(.*))?$/.exec(target) ?? []
  return { kind, name, anchor }
}

/** Finds the address of a target within the site, without anchor; `undefined` when there is nothing of that name. */
export type Resolve = (target: Target) => string | undefined

/** A way to find addresses, for the pieces that are published. */
export function resolver(pieces: readonly { readonly kind: string; readonly slug: string }[]): Resolve {
  const bySlug = new Map(pieces.map((piece) => [piece.slug, pieceAddress(piece)]))
  return (target) => {
    const { kind, name } = parseTarget(target)
    if (kind === 'home') return 'index.html'
    if (kind === 'piece') return bySlug.get(name)
    if (kind === 'theme') return themes.some(({ id }) => id === name) ? themeAddress(name as Theme) : undefined
    if (kind === 'source') return fixedPages.bronnen
    if (kind === 'page') return fixedPages[name as FixedPage]
    if (kind === 'asset') return name
    return undefined
  }
}

/** The address as seen from a page: `../index.html`. Relative, so that the site works from a folder and at any base. */
export function relative(from: string, to: string): string {
  const up = '../'.repeat(from.split('/').length - 1)
  return `${up}${to}`
}
