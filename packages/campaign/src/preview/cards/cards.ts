import { type Html, html } from '../../markup/html.ts'
import type { PlannedPost } from '../../model/planned-post.ts'
import type { Platform } from '../../model/platform.ts'
import type { CardContext, CardDrawing } from './card-context.ts'
import { bluesky, mastodon, threads, x } from './microblog.ts'
import { facebook, instagram, linkedin, tiktok, youtube } from './networks.ts'
import { feed, mail, paper, poster, press, whatsapp } from './own-hands.ts'

const drawings: Readonly<Record<Platform, CardDrawing>> = {
  bluesky,
  mastodon,
  mail,
  feed,
  instagram,
  facebook,
  linkedin,
  tiktok,
  youtube,
  threads,
  x,
  whatsapp,
  paper,
  press,
  poster,
}

/** A planned post as its platform would show it: every part of a thread a card of its own. */
export const drawCards = (planned: PlannedPost, context: CardContext): Html =>
  html`<div class="cards${planned.parts.length > 1 && ' thread'}" lang="${planned.lang}">${planned.parts.map((_, part) => drawings[planned.channel.platform](planned, part, context))}</div>`
