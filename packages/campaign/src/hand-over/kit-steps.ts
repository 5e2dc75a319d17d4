import type { PlannedMedia, PlannedPost } from '../model/planned-post.ts'
import { type Platform, platforms } from '../model/platform.ts'

/** Platforms on paper. */
export const printed: ReadonlySet<Platform> = new Set<Platform>(['paper', 'press', 'poster'])

/** Platforms where a title stands apart from the words. */
export const titled: ReadonlySet<Platform> = new Set<Platform>(['youtube', 'paper', 'press', 'poster'])

/** Platforms that have a field for what is to be seen in a picture; for films none of them has one. */
const describesPictures: ReadonlySet<Platform> = new Set<Platform>([
  'instagram',
  'facebook',
  'linkedin',
  'threads',
  'x',
])

/** What somebody does with a post by hand, in Dutch, in order. Where a menu stands differs per app and per month, so no menus are named. */
export function kitSteps(planned: PlannedPost): string[] {
  const { parts, media, channel, local, links } = planned
  const { platform } = channel
  const words =
    parts.length === 1 ? 'tekst.txt' : `tekst-1.txt tot en met tekst-${parts.length}.txt, elk als antwoord op de vorige`
  if (printed.has(platform)) return printSteps(platform, words, media.length > 0, links.length > 0)
  return [
    ...(titled.has(platform) ? ['Zet de titel uit titel.txt erboven.'] : []),
    `Plak de tekst uit ${words}. Verander er niets aan: hier is akkoord op gegeven.`,
    ...(media.length > 0 ? [`Voeg toe: ${media.map(({ name }) => name).join(', ')}.`] : []),
    ...altSteps(platform, media),
    ...(media.some(({ captions }) => captions)
      ? ['Zet de ondertiteling erbij (.srt of .vtt), als de app dat kan. In beeld staat ze al.']
      : []),
    ...(platform === 'youtube' ? ['Kies: niet voor kinderen gemaakt.'] : []),
    platform === 'whatsapp'
      ? `Stuur het om ${local.time} uur (Nederlandse tijd).`
      : `Plaats het om ${local.time} uur (Nederlandse tijd), of zet het klaar voor die tijd.`,
    `Kijk na het ${platform === 'whatsapp' ? 'versturen' : 'plaatsen'} of ${media.length > 0 ? 'tekst, beeld en link' : 'tekst en link'} kloppen.`,
  ]
}

/** Where the words go for who does not see the picture. */
function altSteps(platform: Platform, media: readonly PlannedMedia[]): string[] {
  const pictures = media.filter(({ kind }) => kind === 'image')
  const field = describesPictures.has(platform) ? pictures : []
  const rest = media.length - field.length
  return [
    ...(field.length > 0
      ? [
          `Vul ${field.length === 1 ? 'bij het beeld' : 'bij elk beeld'} de alternatieve tekst in uit alt.txt. ${platforms[platform].nl} heeft daar een eigen veld voor.`,
        ]
      : []),
    ...(rest > 0 ? [altBeside(platform, media)] : []),
  ]
}

const altBeside = (platform: Platform, media: readonly PlannedMedia[]): string => {
  const what = media.some(({ kind }) => kind === 'video') ? 'een film' : 'een beeld'
  return platform === 'whatsapp'
    ? `${platforms[platform].nl} heeft geen veld voor wat er op ${what} te zien is. Stuur de tekst uit alt.txt er meteen achteraan.`
    : `${platforms[platform].nl} heeft geen veld voor wat er op ${what} te zien is. Zet de tekst uit alt.txt in de eerste reactie.`
}

function printSteps(platform: Platform, words: string, pictured: boolean, linked: boolean): string[] {
  if (platform === 'poster')
    return [
      'Open poster.html in een browser en druk af op A4, staand, zonder marges.',
      'Hang hem op ooghoogte, ook voor iemand in een rolstoel. Vraag eerst of het mag.',
    ]
  return [
    `Stuur titel.txt en ${words} naar de redactie.`,
    ...(pictured ? ['Voeg het beeld toe. De alternatieve tekst uit alt.txt kan ook het bijschrift zijn.'] : []),
    ...(linked ? ['Geef de QR-code mee (qr.svg); druk hem minstens 2 cm breed af.'] : []),
    ...(platform === 'press' ? ['Zet erbij wie de redactie kan bellen, en wanneer.'] : []),
  ]
}

/** What a person has to do to take back a post that was handed over: what it is on, we cannot reach. */
export function takeBackWords(platform: Platform | undefined, lang: 'nl' | 'en'): string {
  if (lang === 'en')
    return `Take it away from ${platform ? platforms[platform].nl : 'its channel'} yourself; it is out of the kit`
  const where = platform === undefined ? 'het kanaal' : platforms[platform].nl
  const byHand: Partial<Record<Platform, string>> = {
    paper: 'Bel de buurtkrant dat het is ingetrokken',
    press: 'Bel de redactie dat het is ingetrokken',
    poster: 'Haal zelf de posters weg die al hangen',
  }
  return `${(platform && byHand[platform]) ?? `Haal het zelf weg van ${where}`}; uit het pakket is het al`
}
