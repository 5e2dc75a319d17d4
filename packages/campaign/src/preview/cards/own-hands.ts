import { mailBlocks } from '../../channels/mail/mail-blocks.ts'
import { posterStep } from '../../hand-over/poster.ts'
import { type Html, html, safeHref } from '../../markup/html.ts'
import { linkedText, paragraphsOf, plainAddress } from '../../markup/linked-text.ts'
import type { PlannedPost } from '../../model/planned-post.ts'
import { dayInWords } from '../../time/dutch-days.ts'
import { avatar } from '../icons.ts'
import { accountName, type CardContext, type CardDrawing, dayOf, partOf, textBlock } from './card-context.ts'
import { mediaBlock } from './media.ts'

const whole = { least: 0.3, most: 4 }

const paragraphs = (planned: PlannedPost, part: number): Html[] =>
  paragraphsOf(partOf(planned, part)).map((text) => html`<p>${linkedText(text, planned.links)}</p>`)

/** The newsletter: the line in the inbox, and the mail below it. */
export const mail: CardDrawing = (planned, part, context) => html`<div class="card mail">
<div class="inbox">${avatar}<div class="names"><strong>${accountName}</strong><span>${planned.title}</span></div><span class="corner soft">${dayOf(planned)}</span></div>
<div class="letter"><p class="bar">${accountName}</p><div class="sheet"><p class="title">${planned.title}</p>
${part === 0 && mediaBlock(planned, whole, context)}
${
  part === 0 &&
  mailBlocks(planned).map((block) =>
    block.kind === 'button'
      ? html`<p><a class="press-me" href="${safeHref(block.url)}" rel="noreferrer">${block.words}</a></p>`
      : html`<p class="words">${linkedText(block.kind === 'link' ? block.shown : block.text, planned.links, plainAddress)}</p>`,
  )
}</div>
<p class="way-out">Afmelden kan onderaan elke mail.</p></div>
</div>`

/** A feed in a reader: source, headline, words. */
export const feed: CardDrawing = (planned, part, context) => html`<div class="card feed">
<p class="soft">${accountName} · ${dayOf(planned)}</p><p class="title">${planned.title}</p>
${textBlock(planned, part, plainAddress)}
${part === 0 && mediaBlock(planned, whole, context)}
</div>`

/** WhatsApp: a bubble in a channel. */
export const whatsapp: CardDrawing = (planned, part, context) => html`<div class="card whatsapp"><div class="bubble">
${part === 0 && mediaBlock(planned, { least: 0.75, most: 1.91 }, context)}
${textBlock(planned, part)}<p class="time">${planned.local.time}</p></div></div>`

/** A column in the neighbourhood paper. */
export const paper: CardDrawing = (planned, part, context) => html`<div class="card paper">
<p class="rubric">In de buurt</p><p class="headline">${planned.title}</p>
${part === 0 && mediaBlock(planned, whole, context)}
<div class="text">${part === 0 && code(planned, context)}${paragraphs(planned, part)}</div></div>`

/** A press release as it lies on a desk. */
export const press: CardDrawing = (planned, part, context) => html`<div class="card press">
<p class="rubric">Persbericht</p><p class="soft">${dayInWords(planned.local.day)}, ${planned.local.time} uur</p>
<p class="headline">${planned.title}</p>${paragraphs(planned, part)}
${part === 0 && mediaBlock(planned, whole, context)}
<p class="soft">${accountName}</p></div>`

/** A poster, small, laid out as the sheet of A4 that the kit has. */
export const poster: CardDrawing = (planned, part, context) => html`<div class="card poster ${posterStep(planned)}">
<div class="words-on-top"><p class="headline">${planned.title}</p>${part === 0 && mediaBlock(planned, whole, context)}
<div class="text">${paragraphs(planned, part)}</div></div>
<div class="foot">${part === 0 && code(planned, context)}<p><strong>${planned.post.action.words}</strong><br>${accountName}</p></div></div>`

const code = ({ links: [link] }: PlannedPost, { codeOf }: CardContext): Html | undefined =>
  link && html`<span class="code">${codeOf(link.url)}</span>`
