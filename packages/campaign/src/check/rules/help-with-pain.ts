import type { Helpline } from '@drempel/core/toolkit'
import { helplinesIn } from '../helplines-in.ts'
import { sentencesOf, textPath } from '../post-texts.ts'
import { postRule } from '../rule.ts'

/** Words for how it hurts. A post with one of them is probably about pain. */
const pain =
  /(?<!\p{L})(?:verdriet(?:ig)?|huil(?:t|en|de)?|wanhoop|wanhopig|leegte|pijn|rouw(?:t|en)?|niemand (?:mist|belt|ziet) (?:je|me|mij|hem|haar|ze)|sterk eenzaam|ernstig eenzaam|zeer eenzaam)(?!\p{L})/iu
/** Words after which only the line for thoughts of suicide is enough. */
const suicide =
  /(?<!\p{L})(?:zelfmoord\p{L}*|zelfdoding\p{L}*|suïcid\p{L}*|suicid\p{L}*|niet meer (?:willen )?leven|einde aan (?:je|mijn|zijn|haar|het) leven)(?!\p{L})/iu

/** Lines with somebody who listens. */
const listening = new Set<Helpline['role']>(['listening', 'suicide', 'mental-health', 'emergency'])

export const helpWithPain = postRule({
  id: 'help-with-pain',
  why: {
    nl: 'Wie zich in de pijn herkent, moet meteen zien wie er luistert.',
    en: 'Who recognises the pain must see at once who listens.',
  },
  source: 'campaign.md §6 W7',
  examples: [
    { posts: [{ pain: true, text: 'Soms blijft de telefoon stil. Praten? {hulplijn}. {link}' }], problems: [] },
    {
      posts: [{ pain: true, text: 'Soms blijft de telefoon stil. {link}' }],
      problems: [{ at: 'text', reason: 'Unexpected post about pain without a helpline, expected `{hulplijn}`' }],
    },
    {
      posts: [{ text: 'Niemand mist je, denk je dan. {link}' }],
      problems: [
        {
          at: 'text',
          reason:
            'Unexpected words of pain “Niemand mist je” without a helpline, expected `pain: true` and `{hulplijn}`',
        },
      ],
    },
    {
      posts: [{ text: 'Denk je aan zelfmoord? {link}' }],
      problems: [
        { at: 'text', reason: 'Unexpected words about suicide without its helpline, expected the number 113' },
      ],
    },
  ],
  check(planned, { helplines }) {
    const words = sentencesOf(planned)
    const roles = helplinesIn(words, helplines).map(({ role }) => role)
    const path = textPath(planned)
    if (suicide.test(words) && !roles.includes('suicide') && !/(?<!\d)113(?!\d)/.test(words))
      return [
        {
          path,
          reason: 'Unexpected words about suicide without its helpline, expected the number 113',
          note: 'Zet erbij: ‘Denk je aan zelfmoord? Bel 113 of 0800-0113, gratis en dag en nacht.’ Laat het nalezen.',
        },
      ]
    if (roles.some((role) => listening.has(role))) return []
    const note = 'Zet `{hulplijn}` in de tekst: naam en nummer komen er vanzelf.'
    if (planned.post.pain)
      return [{ path, reason: 'Unexpected post about pain without a helpline, expected `{hulplijn}`', note }]
    const found = pain.exec(words)?.[0]
    if (found === undefined) return []
    const reason = `Unexpected words of pain “${found}” without a helpline, expected \`pain: true\` and \`{hulplijn}\``
    return [{ path, reason, severity: 'warning', actual: found, note } as const]
  },
})
