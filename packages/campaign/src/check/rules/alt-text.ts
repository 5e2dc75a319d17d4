import { basename } from 'node:path'
import { counters } from '../../count/counters.ts'
import { graphemeCount } from '../../count/graphemes.ts'
import type { PlannedMedia, PlannedPost } from '../../model/planned-post.ts'
import { ruleOf } from '../../platform-rules/platform-rules.ts'
import { altPath, platformName, sentencesOf } from '../post-texts.ts'
import { postRule } from '../rule.ts'

/** Fewer characters cannot say what is to be seen. Source: `campaign.md` §6, W11. */
const FEWEST_CHARACTERS = 20

const picture = (alt: string) => ({ media: [{ picture: 'beelden/deur.png', alt }] })

export const altText = postRule({
  id: 'alt-text',
  why: {
    nl: 'Wie het beeld niet ziet, hoort deze tekst. Zeg wat er te zien is, niet dat er een afbeelding is.',
    en: 'Who cannot see the picture hears this text instead.',
  },
  source: 'campaign.md §6 W11',
  examples: [
    { posts: [picture('Tekening van een groene deur die op een kier staat.')], problems: [] },
    {
      posts: [picture('')],
      problems: [{ at: 'media.0.alt', reason: 'Unexpected picture without alt text, expected what is to be seen' }],
    },
    {
      posts: [picture('Een deur')],
      problems: [{ at: 'media.0.alt', reason: 'Unexpected alt text of 8 characters, expected at least 20' }],
    },
    {
      posts: [picture('groene-deur-op-een-kier.png')],
      problems: [{ at: 'media.0.alt', reason: 'Unexpected file name as alt text, expected what is to be seen' }],
    },
    {
      posts: [picture('Afbeelding van een groene deur die op een kier staat.')],
      problems: [
        { at: 'media.0.alt', reason: 'Unexpected “Afbeelding van” in an alt text, expected what is to be seen' },
      ],
    },
    {
      posts: [{ text: 'Zet een stoel bij de lift. {link}', ...picture('Zet een stoel bij de lift.') }],
      problems: [{ at: 'media.0.alt', reason: 'Unexpected alt text equal to the text, expected what is to be seen' }],
    },
    {
      posts: [picture('Een groene deur. '.repeat(95))],
      problems: [
        { at: 'media.0.alt', reason: 'Unexpected alt text of 1615 characters on Mastodon, expected at most 1500' },
      ],
    },
  ],
  check(planned) {
    return planned.media.flatMap((media, index) => {
      const fault = faultOf(media, planned)
      return fault ? [{ path: altPath(planned, index), ...fault, actual: media.alt }] : []
    })
  },
})

/** The first thing that is wrong with an alt text. */
function faultOf({ alt, path, name, kind }: PlannedMedia, planned: PlannedPost) {
  const said = alt.trim()
  const see = 'expected what is to be seen'
  if (said === '')
    return {
      reason: `Unexpected ${kind === 'image' ? 'picture' : 'clip'} without alt text, ${see}`,
      note: 'Schrijf in één of twee zinnen wat je ziet.',
    }
  if (said === basename(path) || said === name || /^\S+\.(?:png|jpe?g|gif|webp|mp4)$/i.test(said))
    return {
      reason: `Unexpected file name as alt text, ${see}`,
      note: 'Niemand heeft iets aan de naam van het bestand.',
    }
  const length = graphemeCount(said)
  if (length < FEWEST_CHARACTERS)
    return {
      reason: `Unexpected alt text of ${length} characters, expected at least ${FEWEST_CHARACTERS}`,
      note: 'Zeg ook wie of wat er te zien is, en waar.',
    }
  const opening = /^(?:een |dit is een )?(?:afbeelding|plaatje|image|picture) (?:van|of|met)\b/i.exec(said)?.[0]
  if (opening)
    return {
      reason: `Unexpected “${opening}” in an alt text, ${see}`,
      note: 'Een schermlezer zegt zelf al dat het een afbeelding is. Begin met wat je ziet.',
    }
  if (said === sentencesOf(planned))
    return {
      reason: `Unexpected alt text equal to the text, ${see}`,
      note: 'Nu hoort iemand twee keer hetzelfde. Beschrijf het beeld.',
    }
  const limit = ruleOf(planned.channel.platform, 'alt')
  const used = limit?.countedAs ? counters[limit.countedAs](alt) : 0
  if (limit && used > limit.value)
    return {
      reason: `Unexpected alt text of ${used} characters on ${platformName(planned)}, expected at most ${limit.value}`,
      note: 'Laat weg wat er niet toe doet.',
    }
  return undefined
}
