import { html } from '../../markup/html.ts'
import { avatar, icon } from '../icons.ts'
import { accountName, actionRow, type CardDrawing, dayOf, foldedText, handleOf, nameRow } from './card-context.ts'
import { mediaBlock, oneMedia } from './media.ts'

/** After about so many characters each app folds a text away, by eye on a telephone; it differs per device. */
const foldAt = { instagram: 125, facebook: 400, linkedin: 210, tiktok: 90, youtube: 110 } as const

/** Instagram: the picture first, the words below behind the name. */
export const instagram: CardDrawing = (planned, part, context) => html`<div class="card instagram">
<div class="who">${avatar}<div class="names"><strong>${planned.channel.account ?? planned.channel.id}</strong></div><span class="corner">${icon('more')}</span></div>
${part === 0 && mediaBlock(planned, { least: 0.8, most: 1.91 }, context)}
${actionRow([
  ['heart', 'Leuk vinden'],
  ['reply', 'Reageren'],
  ['send', 'Delen'],
  ['save', 'Bewaren'],
])}
${foldedText(planned, part, foldAt.instagram, html`<strong>${planned.channel.account ?? planned.channel.id}</strong>`)}
<p class="soft small">${dayOf(planned)}</p>
</div>`

/** Facebook: words above, the picture from edge to edge, three large buttons. */
export const facebook: CardDrawing = (planned, part, context) => html`<div class="card facebook">
${nameRow(html`<span class="soft">${dayOf(planned)} om ${planned.local.time} · ${icon('globe')}<span class="hidden">openbaar</span></span>`)}
${foldedText(planned, part, foldAt.facebook)}
${part === 0 && mediaBlock(planned, { least: 0.8, most: 1.91 }, context)}
${actionRow(
  [
    ['thumb', 'Vind ik leuk'],
    ['reply', 'Reageren'],
    ['share', 'Delen'],
  ],
  true,
)}
</div>`

/** LinkedIn: a square face, and four buttons with a word under each. */
export const linkedin: CardDrawing = (planned, part, context) => html`<div class="card linkedin">
${nameRow(html`<span class="soft">Programma</span><span class="soft">${dayOf(planned)} · ${icon('globe')}<span class="hidden">openbaar</span></span>`)}
${foldedText(planned, part, foldAt.linkedin)}
${part === 0 && mediaBlock(planned, { least: 0.8, most: 1.91 }, context)}
${actionRow(
  [
    ['thumb', 'Interessant'],
    ['reply', 'Commentaar'],
    ['repost', 'Reposten'],
    ['send', 'Verzenden'],
  ],
  true,
)}
</div>`

/** TikTok: the film fills the screen, words lie over its foot, signs down the side. Dark, whatever the device likes. */
export const tiktok: CardDrawing = (planned, part, context) => {
  const [media] = planned.media
  return html`<div class="card tiktok">
${part === 0 && media && oneMedia(media, { least: 9 / 16, most: 9 / 16 }, planned.lang, context)}
<div class="side">${avatar}${actionRow([
    ['heart', 'Leuk vinden'],
    ['reply', 'Reageren'],
    ['save', 'Bewaren'],
    ['share', 'Delen'],
  ])}</div>
<div class="foot"><strong>${handleOf(planned)}</strong>${foldedText(planned, part, foldAt.tiktok)}<p class="sound">${icon('music')} oorspronkelijk geluid</p></div>
</div>`
}

/** YouTube: the film wide on top, then its title, then the words in a box. */
export const youtube: CardDrawing = (planned, part, context) => {
  const [media] = planned.media
  return html`<div class="card youtube">
${part === 0 && media && html`<div class="wide">${oneMedia(media, { least: 16 / 9, most: 16 / 9 }, planned.lang, context)}</div>`}
<div class="below"><p class="title">${planned.title}</p>
<div class="who">${avatar}<div class="names"><strong>${accountName}</strong></div></div>
${actionRow(
  [
    ['thumb', 'Leuk'],
    ['share', 'Delen'],
    ['save', 'Bewaren'],
  ],
  true,
)}
<div class="box"><p><strong>${dayOf(planned)}</strong></p>${foldedText(planned, part, foldAt.youtube)}</div></div>
</div>`
}
