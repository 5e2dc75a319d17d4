import { html } from '../../markup/html.ts'
import { avatar, icon } from '../icons.ts'
import { accountName, actionRow, type CardDrawing, dayOf, handleOf, shortLink, textBlock } from './card-context.ts'
import { mediaBlock } from './media.ts'

/** Bluesky: the face stands beside the words; signs below, with room between them. */
export const bluesky: CardDrawing = (planned, part, context) => html`<div class="card bluesky beside">
${avatar}<div class="column">
<p class="line"><strong>${accountName}</strong> <span class="soft">${handleOf(planned)} · ${dayOf(planned)}</span></p>
${textBlock(planned, part)}
${part === 0 && mediaBlock(planned, { least: 0.5, most: 2.4 }, context)}
${actionRow([
  ['reply', 'Reageren'],
  ['repost', 'Doorplaatsen'],
  ['heart', 'Leuk vinden'],
  ['share', 'Delen'],
  ['more', 'Meer'],
])}
</div></div>`

/** Threads: a line leads down from the face; four signs close together. */
export const threads: CardDrawing = (planned, part, context) => html`<div class="card threads beside">
<div class="spine">${avatar}</div><div class="column">
<p class="line"><strong>${planned.channel.account ?? planned.channel.id}</strong> <span class="soft">${dayOf(planned)}</span></p>
${textBlock(planned, part, shortLink)}
${part === 0 && mediaBlock(planned, { least: 0.75, most: 2 }, context)}
${actionRow([
  ['heart', 'Leuk vinden'],
  ['reply', 'Reageren'],
  ['repost', 'Doorplaatsen'],
  ['send', 'Delen'],
])}
</div></div>`

/** X: name, handle and day on one line; media with large roundings; views among the signs. */
export const x: CardDrawing = (planned, part, context) => html`<div class="card x beside">
${avatar}<div class="column">
<p class="line"><strong>${accountName}</strong> <span class="soft">${handleOf(planned)} · ${dayOf(planned)}</span></p>
${textBlock(planned, part, shortLink)}
${part === 0 && mediaBlock(planned, { least: 0.75, most: 2 }, context)}
${actionRow([
  ['reply', 'Reageren'],
  ['repost', 'Doorplaatsen'],
  ['heart', 'Leuk vinden'],
  ['views', 'Weergaven'],
  ['save', 'Bewaren'],
  ['share', 'Delen'],
])}
</div></div>`

/** Mastodon: name above handle, visible to all, words over the full width, and a sign that there is alternative text. */
export const mastodon: CardDrawing = (planned, part, context) => html`<div class="card mastodon">
<div class="who">${avatar}<div class="names"><strong>${accountName}</strong><span class="soft">${handleOf(planned)}</span></div><span class="corner soft">${icon('globe')} ${dayOf(planned)}</span></div>
${textBlock(planned, part, shortLink)}
${part === 0 && planned.media.length > 0 && html`<div class="with-alt">${mediaBlock(planned, { least: 0.5, most: 2.4 }, context)}<span class="alt-sign" aria-hidden="true">ALT</span></div>`}
${actionRow([
  ['reply', 'Reageren'],
  ['repost', 'Boosten'],
  ['star', 'Favoriet'],
  ['save', 'Bewaren'],
  ['more', 'Meer'],
])}
</div>`
