import { adaptations } from '../../plan/adaptation.ts'
import { platformName, textPath } from '../post-texts.ts'
import { type PostFinding, postRule } from '../rule.ts'

const parameters = ['utm_source', 'utm_medium', 'utm_campaign', 'utm_term'] as const

export const utm = postRule({
  id: 'utm',
  why: {
    nl: 'Zonder deze staart achter de link weten we niet welk bericht bezoekers bracht. Op papier telt hij niet, en staat hij in de weg.',
    en: 'Without these parameters we do not know which post brought a visitor. On paper they only stand in the way.',
  },
  source: 'campaign.md §6 T2',
  examples: [
    { posts: [{ channels: ['mastodon', 'poster'] }], problems: [] },
    {
      posts: [{ text: 'Lees het op https://toolkit.example/stukken/voorbeeld-bankje.html.', link: undefined }],
      problems: [
        {
          at: 'text',
          reason:
            'Unexpected link to our own site without `utm_source`, `utm_medium`, `utm_campaign`, `utm_term`, expected `{link}`',
        },
      ],
    },
    {
      posts: [
        {
          channels: ['poster'],
          text: 'Kijk op https://toolkit.example/?utm_source=x.',
          link: undefined,
        },
      ],
      problems: [
        { at: 'text', reason: 'Unexpected `utm_source` in a link on Poster, expected none where nobody counts' },
      ],
    },
  ],
  check(planned, { material }) {
    const { medium } = adaptations[planned.channel.platform]
    const host = URL.parse(material.siteUrl)?.host
    return planned.links.flatMap(({ url }): PostFinding[] => {
      const target = URL.parse(url)
      if (!target || target.host !== host) return []
      const path = textPath(planned)
      const has = parameters.filter((name) => target.searchParams.get(name))
      if (medium === undefined)
        return has.length === 0
          ? []
          : [
              {
                path,
                reason: `Unexpected \`${has.join('`, `')}\` in a link on ${platformName(planned)}, expected none where nobody counts`,
                note: 'Gebruik `{link}`; dan staat er op papier een kort adres.',
              },
            ]
      const missing = parameters.filter((name) => !has.includes(name))
      return missing.length === 0
        ? []
        : [
            {
              path,
              reason: `Unexpected link to our own site without \`${missing.join('`, `')}\`, expected \`{link}\``,
              note: 'Zet `{link}` in de tekst en `link: { piece: … }` eronder; dan komt de staart er vanzelf achter.',
            },
          ]
    })
  },
})
