import { palette, wordmark } from '@drempel/brand'
import { madeUpWords } from '../../hand-over/made-up.ts'
import { type Html, html, safeHref, trusted } from '../../markup/html.ts'
import { linkedText, plainAddress, runsOf } from '../../markup/linked-text.ts'
import { oneLine } from '../../markup/one-line.ts'
import { ownLink } from '../../model/own-link.ts'
import type { PlannedMedia, PlannedPost } from '../../model/planned-post.ts'
import { type MailBlock, mailBlocks } from './mail-blocks.ts'
import { mailWords } from './words.ts'

/** A mail before it becomes bytes. */
export interface RenderedMail {
  readonly subject: string
  /** For mail programs that show pages; tables and styles at the element, because many of them know nothing else. */
  readonly html: string
  /** The same in plain words. */
  readonly text: string
  /** Pictures that the page shows, with the names under which it asks for them. */
  readonly pictures: readonly { readonly cid: string; readonly media: PlannedMedia }[]
}

/** System faces: a mail program fetches no fonts. */
const FACE = "font-family:'Segoe UI',Helvetica,Arial,sans-serif"

/** Widest that mail programs on a desk show without a sideways scroll. */
const WIDTH_PX = 600
const PICTURE_PX = WIDTH_PX - 64

/** A newsletter of one post: subject, page and plain words. */
export function renderMail(planned: PlannedPost): RenderedMail {
  const pictures = planned.media.map((media, index) => ({ cid: `beeld-${index + 1}`, media }))
  return {
    subject: oneLine(planned.title),
    html: `<!DOCTYPE html>\n${page(planned, pictures).markup}\n`,
    text: plainWords(planned),
    pictures,
  }
}

const paragraphStyle = `margin:0 0 18px;${FACE};font-size:18px;line-height:1.6;color:${palette.ink}`

function page(planned: PlannedPost, pictures: RenderedMail['pictures']): Html {
  const words = mailWords[planned.lang]
  return html`<html lang="${planned.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<meta name="supported-color-schemes" content="light">
<title>${oneLine(planned.title)}</title>
</head>
<body style="margin:0;padding:0;background:${palette.mist}">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="background:${palette.mist}">
<tr><td align="center" style="padding:24px 8px">
<table role="presentation" width="${WIDTH_PX}" cellpadding="0" cellspacing="0" border="0" style="width:100%;max-width:${WIDTH_PX}px;background:${palette.paper}">
<tr><td style="background:${palette.night};border-bottom:6px solid ${palette.lamp};padding:20px 32px;${FACE};font-size:20px;font-weight:700;color:${palette.paper}">${wordmark}</td></tr>
<tr><td style="padding:32px">
${planned.example && html`<p style="${paragraphStyle};background:${palette.brickDust};padding:8px 12px">${madeUpWords[planned.lang]}</p>`}
<h1 style="margin:0 0 20px;${FACE};font-size:30px;line-height:1.15;color:${palette.ink}">${oneLine(planned.title)}</h1>
${pictures.map((picture) => pictureRow(picture, ownLink(planned)?.url))}
${mailBlocks(planned).map((block) => blockMarkup(block, planned))}
</td></tr>
<tr><td style="background:${palette.mist};padding:20px 32px;${FACE};font-size:16px;line-height:1.5;color:${palette.ink}">${words.why}<br><a href="${safeHref(planned.channel.mail?.unsubscribe ?? '')}" style="color:${palette.ink}">${words.unsubscribe}</a></td></tr>
</table>
</td></tr>
</table>
</body>
</html>`
}

/** The still of a film leads to the page, where the film is. */
function pictureRow({ cid, media }: RenderedMail['pictures'][number], page: string | undefined): Html {
  const heightPx = Math.round((PICTURE_PX * media.heightPx) / media.widthPx)
  const picture = html`<img src="cid:${cid}" alt="${media.alt}" width="${PICTURE_PX}" height="${heightPx}" style="display:block;width:100%;max-width:${PICTURE_PX}px;height:auto;border:0;margin:0 0 20px">`
  return media.clip !== undefined && page !== undefined ? html`<a href="${safeHref(page)}">${picture}</a>` : picture
}

function blockMarkup(block: MailBlock, { links }: PlannedPost): Html {
  if (block.kind === 'button')
    return html`<p style="margin:0 0 18px"><a href="${safeHref(block.url)}" style="display:inline-block;background:${palette.door};color:${palette.paper};padding:14px 22px;border-radius:6px;${FACE};font-size:18px;font-weight:700;text-decoration:none">${block.words}</a></p>`
  const text = block.kind === 'link' ? block.shown : block.text
  // Mail programs know no `white-space`, and colour links as they like unless each says its own.
  const lines = linkedText(text, links, plainAddress).map(({ markup }) =>
    trusted(markup.replaceAll('\n', '<br>').replace(/^<a /, `<a style="color:${palette.door}" `)),
  )
  return html`<p style="${paragraphStyle}">${lines}</p>`
}

function plainWords(planned: PlannedPost): string {
  const { links, media, lang, channel, title, example } = planned
  const words = mailWords[lang]
  const full = (text: string) =>
    runsOf(text, links)
      .map((run) => (run.kind === 'link' ? run.url : run.text))
      .join('')
  const last = mailBlocks(planned).at(-1)
  const parts = planned.parts.map(full)
  // The button that the page has at its end has a line here, unless the words have its address already.
  const button =
    last?.kind === 'button' && !parts.some((part) => part.includes(last.url)) ? [`${last.words}: ${last.url}`] : []
  return `${[
    oneLine(title),
    ...(example ? [madeUpWords[lang]] : []),
    ...parts,
    ...button,
    ...media.map(({ alt }) => `[${words.picture}: ${alt}]`),
    '-- ',
    `${words.why}\n${words.unsubscribe}: ${channel.mail?.unsubscribe ?? ''}`,
  ].join('\n\n')}\n`
}
