import { textPath, writtenText } from '../post-texts.ts'
import { type PostFinding, postRule } from '../rule.ts'

/** Tags of the campaign and of those we join, as they are written. Source: `campaign.md` §6. */
const knownTags = ['OverDeDrempel', 'EenTegenEenzaamheid', 'WeekTegenEenzaamheid', 'KomErbij', 'DeLuisterlijn']
const knownByName = new Map(knownTags.map((tag) => [tag.toLowerCase(), tag]))

export const hashtagForm = postRule({
  id: 'hashtag-form',
  why: {
    nl: 'Een schermlezer leest #EenTegenEenzaamheid als drie woorden en #eentegeneenzaamheid als één brij. Midden in een zin stoort elke tag.',
    en: 'A screen reader reads #EenTegenEenzaamheid as three words. Within a sentence every tag disturbs.',
  },
  source: 'campaign.md §6 W12',
  examples: [
    { posts: [{ tags: ['OverDeDrempel', 'Koffie'] }], problems: [] },
    {
      posts: [{ tags: ['eenTegenEenzaamheid', 'koffie', '2027', '#Buren'] }],
      problems: [
        { at: 'tags.0', reason: 'Unexpected tag `eenTegenEenzaamheid`, expected `EenTegenEenzaamheid`' },
        { at: 'tags.1', reason: 'Unexpected tag `koffie`, expected a capital for every word' },
        { at: 'tags.2', reason: 'Unexpected tag `2027`, expected letters in it' },
        { at: 'tags.3', reason: 'Unexpected tag `#Buren`, expected letters and digits without `#`' },
      ],
    },
    {
      posts: [{ text: 'Wij zijn #OverDeDrempel en zetten koffie. {link}' }],
      problems: [
        { at: 'text', reason: 'Unexpected hashtag `#OverDeDrempel` within a sentence, expected it at the end' },
      ],
    },
  ],
  check(planned) {
    const inTags = (planned.post.tags ?? []).flatMap((tag, index): PostFinding[] => {
      const expected = expectedOf(tag)
      if (expected === undefined) return []
      const note = 'Schrijf elk woord met een hoofdletter, zonder `#` en zonder spaties: `EenTegenEenzaamheid`.'
      const reason = `Unexpected tag \`${tag}\`, expected ${expected}`
      return [{ path: ['tags', index], reason, severity: 'warning', actual: tag, note }]
    })
    return [...inTags, ...withinSentences(writtenText(planned)).map((tag) => inSentence(tag, textPath(planned)))]
  },
})

/** What a tag should be, or `undefined` when it is right. */
function expectedOf(tag: string): string | undefined {
  if (!/^[\p{L}\p{N}_]+$/u.test(tag)) return 'letters and digits without `#`'
  if (!/\p{L}/u.test(tag)) return 'letters in it'
  const known = knownByName.get(tag.toLowerCase())
  if (known !== undefined && known !== tag) return `\`${known}\``
  return /^[\p{Lu}\p{N}]/u.test(tag) ? undefined : 'a capital for every word'
}

/** Tags on a line that has other words as well. */
function withinSentences(text: string): string[] {
  return text
    .split('\n')
    .filter((line) => line.replace(/#[\p{L}\p{N}_]+/gu, '').trim() !== '')
    .flatMap((line) => line.match(/(?<![\p{L}\p{N}/&#])#\p{L}[\p{L}\p{N}_]*/gu) ?? [])
}

const inSentence = (tag: string, path: PostFinding['path']): PostFinding => ({
  path,
  severity: 'warning',
  actual: tag,
  reason: `Unexpected hashtag \`${tag}\` within a sentence, expected it at the end`,
  note: 'Zet de tag bij `tags`; dan komt hij vanzelf op een eigen regel onder de tekst.',
})
