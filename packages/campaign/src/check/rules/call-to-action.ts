import type { PlannedPost } from '../../model/planned-post.ts'
import type { CheckContext } from '../check-context.ts'
import { helplinesIn } from '../helplines-in.ts'
import { sentencesOf, textPath } from '../post-texts.ts'
import { type PostFinding, postRule } from '../rule.ts'

/** A day or time at which one can meet: `dinsdag`, `11 maart`, `14.00 uur`. */
const moment =
  /(?<!\p{L})(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|vandaag|vanavond|morgen|\d{1,2} (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)|\d{1,2}[.:]\d\d|\d{1,2} uur)(?!\p{L})/iu

/** Says that the page behind the link has the day: `Waar en wanneer: {link}`. */
const when = /(?<!\p{L})wanneer(?!\p{L})/iu

/** Words by which somebody at work knows that it is for them. Neighbours and initiatives are spoken to as `je`. */
const audienceWords: Partial<Record<PlannedPost['post']['audience'], RegExp>> = {
  municipality: /gemeente|wethouder|raadslid|beleid|ambtena|welzijn|organisatie|coalitie/iu,
  advisor: /advis|advies|coach|begeleid|opbouwwerk/iu,
}

export const callToAction = postRule({
  id: 'call-to-action',
  why: {
    nl: 'Wie na het lezen niet weet wat hij kan doen, doet niets. Wie twee dingen moet kiezen ook niet. Vraag één ding, aan één lezer.',
    en: 'Who does not know what to do does nothing, and so does who has to choose. Ask one thing of one reader.',
  },
  source: 'campaign.md §6 W6',
  examples: [
    { problems: [] },
    {
      posts: [{ text: 'Zet een stoel bij de lift.' }],
      problems: [
        { at: 'text', reason: 'Unexpected absence of the link, expected `{link}` where the action is by `link`' },
      ],
    },
    {
      posts: [{ text: 'Wil je praten? {link}', action: { words: 'Bel als je wilt praten', by: 'phone' } }],
      problems: [
        {
          at: 'text',
          reason: 'Unexpected absence of a telephone number, expected `{hulplijn}` where the action is by `phone`',
        },
      ],
    },
    {
      posts: [{ text: 'Kom een keer langs. {link}', action: { words: 'Kom langs', by: 'meet' } }],
      problems: [
        { at: 'text', reason: 'Unexpected absence of a day or time, expected one where the action is by `meet`' },
      ],
    },
    {
      posts: [{ text: 'Kom een keer langs. Waar en wanneer: {link}', action: { words: 'Kom langs', by: 'meet' } }],
      problems: [],
    },
    {
      posts: [{ text: 'Lees {link} of kijk op https://www.voorbeeld.example.' }],
      problems: [{ at: 'text', reason: 'Unexpected 2 links in one post, expected one call to action' }],
    },
    {
      posts: [{ audience: 'municipality' }],
      problems: [
        {
          at: 'audience',
          reason: 'Unexpected words that do not name a `municipality`, expected a reader who knows that it is for them',
        },
      ],
    },
  ],
  check(planned, context) {
    return [...missing(planned, context), ...tooMany(planned), ...notAddressed(planned)]
  },
})

function missing(planned: PlannedPost, { helplines }: CheckContext): PostFinding[] {
  const { by } = planned.post.action
  const words = planned.parts.join('\n')
  const path = textPath(planned)
  if (by === 'link' && planned.links.length === 0)
    return [
      {
        path,
        reason: 'Unexpected absence of the link, expected `{link}` where the action is by `link`',
        note: 'Zet `{link}` in de tekst en `link: { piece: … }` onder het bericht.',
      },
    ]
  if (by === 'phone' && helplinesIn(words, helplines).length === 0)
    return [
      {
        path,
        reason: 'Unexpected absence of a telephone number, expected `{hulplijn}` where the action is by `phone`',
        note: 'Zet `{hulplijn}` in de tekst.',
      },
    ]
  if (by === 'meet' && !moment.test(words) && !(planned.links.length > 0 && when.test(words)))
    return [
      {
        path,
        reason: 'Unexpected absence of a day or time, expected one where the action is by `meet`',
        note: 'Zeg wanneer en waar iemand kan komen.',
      },
    ]
  return []
}

function tooMany(planned: PlannedPost): PostFinding[] {
  const links = new Set(planned.links.map(({ url }) => url)).size
  if (links <= 1) return []
  const reason = `Unexpected ${links} links in one post, expected one call to action`
  return [
    {
      path: textPath(planned),
      reason,
      actual: String(links),
      note: 'Kies de link die het meest helpt, en maak van de andere een eigen bericht.',
    },
  ]
}

function notAddressed(planned: PlannedPost): PostFinding[] {
  const { audience, action, title } = planned.post
  const words = audienceWords[audience]
  if (!words || planned.lang !== 'nl' || words.test(`${title} ${action.words} ${sentencesOf(planned)}`)) return []
  return [
    {
      path: ['audience'],
      severity: 'warning',
      reason: `Unexpected words that do not name a \`${audience}\`, expected a reader who knows that it is for them`,
      note: 'Noem in de tekst voor wie dit is: ‘Werk je bij een gemeente?’',
    },
  ]
}
