import { altPath } from '../post-texts.ts'
import { postRule } from '../rule.ts'

/** Pictures that make a face of loneliness: somebody old and sad, behind a window. Read in the alt text. */
const sad: readonly RegExp[] = [
  /(?:oude|oudere|bejaarde|eenzame|verdrietige|droevige|sombere|treurige)\b.{0,60}\b(?:raam|venster|vitrage|geraniums)/iu,
  /\bachter de geraniums\b/iu,
  /(?:eenzame|verdrietige|droevige|sombere|treurige) (?:oude |oudere )?(?:man|vrouw|dame|heer|oma|opa|persoon|mens|jongen|meisje)/iu,
  /hoofd in (?:de|zijn|haar) handen/iu,
  /(?:staart|staren|staarde)\b.{0,30}\b(?:raam|verte|leegte)/iu,
  /(?:rimpelige|gerimpelde) hand/iu,
]

const picture = (alt: string) => ({ media: [{ picture: 'beelden/deur.png', alt }] })

export const sadPicture = postRule({
  id: 'sad-picture',
  why: {
    nl: 'Het beeld van een verdrietig oud mens achter het raam zegt: dit gaat niet over jou. Laat zien wat mensen samen doen.',
    en: 'The picture of a sad old person at a window says: this is not about you. Show what people do together.',
  },
  source: 'campaign.md §6 W11',
  examples: [
    { posts: [picture('Een oudere man en een meisje plakken samen een band.')], problems: [] },
    { posts: [picture('Door het raam van het buurthuis zie je een lange tafel.')], problems: [] },
    {
      posts: [picture('Een oude vrouw kijkt in haar eentje uit het raam.')],
      problems: [
        {
          at: 'media.0.alt',
          reason:
            'Unexpected picture of “oude vrouw kijkt in haar eentje uit het raam”, expected people who do something',
        },
      ],
    },
  ],
  check(planned) {
    return planned.media.flatMap(({ alt }, index) => {
      const found = sad.map((pattern) => pattern.exec(alt)?.[0]).find((one) => one !== undefined)
      if (found === undefined) return []
      const reason = `Unexpected picture of “${found}”, expected people who do something`
      return [
        {
          path: altPath(planned, index),
          reason,
          actual: found,
          note: 'Kies een ander beeld: iets wat mensen samen doen, of een plek met een open deur.',
        },
      ]
    })
  },
})
