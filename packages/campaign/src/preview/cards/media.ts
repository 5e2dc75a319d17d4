import { type Html, html } from '../../markup/html.ts'
import type { PlannedMedia, PlannedPost } from '../../model/planned-post.ts'
import type { CardContext } from './card-context.ts'

/** Between which shapes a platform shows a picture whole; outside of it, it is cut. Width divided by height. */
export interface Crop {
  readonly least: number
  readonly most: number
}

/** The files of a planned post as a card shows them: one large, more of them in a grid. */
export function mediaBlock({ media, lang }: PlannedPost, crop: Crop, context: CardContext): Html | undefined {
  if (media.length === 0) return undefined
  const shown = media.map((one) => oneMedia(one, media.length > 1 ? { least: 1, most: 1 } : crop, lang, context))
  return html`<div class="media${media.length > 1 && ' grid'}">${shown}</div>`
}

/** One picture or film, cut as the platform cuts it. */
export function oneMedia(media: PlannedMedia, { least, most }: Crop, lang: string, context: CardContext): Html {
  const ratio = Math.min(most, Math.max(least, media.widthPx / media.heightPx)).toFixed(4)
  return media.kind === 'video' ? film(media, ratio, lang, context) : picture(media, ratio, context)
}

function picture(media: PlannedMedia, ratio: string, { files, pictureClass }: CardContext): Html {
  const held = pictureClass.get(media.path)
  if (held)
    return html`<div class="picture ${held}" role="img" aria-label="${media.alt}" style="aspect-ratio:${ratio}"></div>`
  const beside = files.get(media.path)
  if (!beside) return absent(media, undefined)
  return html`<div class="beside-page"><img class="picture" src="${beside.href}" alt="${media.alt}" loading="lazy" style="aspect-ratio:${ratio}"><p class="note">Dit beeld (${megabytes(media.bytes)}) is te groot om in deze pagina mee te reizen. Het ligt ernaast: <a href="${beside.href}">${media.name}</a>.</p></div>`
}

const megabytes = (bytes: number): string =>
  `${(bytes / 1_000_000).toLocaleString('nl-NL', { maximumFractionDigits: 1 })} MB`

/** Chromium lays grey over a film without a poster; through this clear one the still behind it shows, shared by all cards. */
const CLEAR = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'

/** A film starts when somebody asks for it; until then its still lies behind it. */
function film(media: PlannedMedia, ratio: string, lang: string, { files, pictureClass }: CardContext): Html {
  const file = files.get(media.path)
  if (!file) return absent(media, undefined)
  const still = media.poster && pictureClass.get(media.poster.path)
  const captions = media.captions && files.get(media.captions.vttPath)
  return html`<video class="picture ${still}" controls preload="none" playsinline poster="${CLEAR}" aria-label="${media.alt}" style="aspect-ratio:${ratio}" src="${file.data ?? file.href}">${captions && html`<track kind="captions" srclang="${media.captions?.lang ?? lang}" label="Ondertiteling" src="${captions.data ?? captions.href}">`}</video>`
}

const absent = ({ kind, name, alt }: PlannedMedia, href: string | undefined): Html =>
  html`<div class="picture absent"><p>${kind === 'video' ? 'Film' : 'Beeld'}: ${alt}</p><p>${href ? html`<a href="${href}">${name} openen</a>` : html`${name} is niet gevonden`}</p></div>`
