/** Markup that is safe to put in a page: made by `html`, or meant as markup by us. */
export interface Html {
  readonly markup: string
}

/** What may stand in a template: words are escaped, markup stays, lists are joined, nothing is nothing. */
export type Filling = string | number | Html | undefined | false | readonly Filling[]

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Control characters that neither HTML nor XML 1.0 may hold, and halves of a surrogate pair. Tab and line ends may stay. */
const forbidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** Words as they stand between tags or in a quoted attribute, in HTML as well as XML. */
export const escapeMarkup = (text: string): string =>
  text.replace(forbidden, '').replace(/[&<>"']/g, (mark) => marks[mark] as string)

/** Text that we wrote as markup ourselves: a style sheet, a drawing. Never words from data. */
export const trusted = (markup: string): Html => ({ markup })

/** A piece of markup. Everything that is filled in is escaped, unless it is markup itself. */
export const html = (parts: TemplateStringsArray, ...fillings: readonly Filling[]): Html => ({
  markup: parts.reduce((made, part, index) => made + markupOf(fillings[index - 1]) + part),
})

function markupOf(filling: Filling): string {
  if (filling === undefined || filling === false) return ''
  if (typeof filling === 'string') return escapeMarkup(filling)
  if (typeof filling === 'number') return String(filling)
  return 'markup' in filling ? filling.markup : filling.map(markupOf).join('')
}

/** Address for `href`, only when it leads to a page, a mail or a phone; a `javascript:` address leads nowhere. */
export const safeHref = (url: string): string => (/^(?:https?:\/\/|mailto:|tel:)/i.test(url) ? url : '#')
