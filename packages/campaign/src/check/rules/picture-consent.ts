import { postRule } from '../rule.ts'

/** Words for people in an alt text. */
const people =
  /(?<!\p{L})(?:man|mannen|vrouw|vrouwen|buurman|buurvrouw|buren|jongen|jongens|meisje|meisjes|kind|kinderen|oma|opa|mensen|bewoners|vrijwilliger|vrijwilligers|vrouwtje|dame|heer|groep|gezicht|gezichten)(?!\p{L})/iu
const drawn = /(?<!\p{L})(?:teken\p{L}*|getekend\p{L}*|geteken\p{L}*|illustratie|geschilderd\p{L}*|animatie)(?!\p{L})/iu

const picture = (alt: string, consentId?: string) => ({
  media: [{ picture: 'beelden/deur.png', alt, ...(consentId ? { consentId } : {}) }],
})

export const pictureConsent = postRule({
  id: 'picture-consent',
  why: {
    nl: 'Wie herkenbaar op een foto staat, moet daar ja op gezegd hebben, en kan dat intrekken. Dan moeten we de foto kunnen terugvinden.',
    en: 'Who can be recognised in a picture agreed to it and may withdraw; then we must be able to find it.',
  },
  source: 'campaign.md §6 W8',
  examples: [
    { posts: [picture('Tekening van twee buren bij een open deur.')], problems: [] },
    { posts: [picture('Twee buren drinken koffie bij de lift.', 'c-0001')], problems: [] },
    { posts: [picture('Een lange tafel met vier koppen koffie.')], problems: [] },
    {
      posts: [picture('Twee buren drinken koffie bij de lift.')],
      problems: [
        {
          at: 'media.0',
          reason: 'Unexpected picture of people without `consentId`, expected the number of their consent',
        },
      ],
    },
  ],
  check({ post }) {
    return (post.media ?? []).flatMap((media, index) => {
      if (!('picture' in media) || media.consentId !== undefined) return []
      if (!people.test(media.alt) || drawn.test(media.alt)) return []
      return [
        {
          path: ['media', index],
          severity: 'warning',
          reason: 'Unexpected picture of people without `consentId`, expected the number of their consent',
          note: 'Zijn ze te herkennen? Zet het nummer van de toestemming erbij. Is het een tekening, zeg dat dan in `alt`.',
        } as const,
      ]
    })
  },
})
