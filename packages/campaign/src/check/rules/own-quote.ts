import { textPath, writtenText } from '../post-texts.ts'
import { postRule } from '../rule.ts'

/** Speech that is given to somebody: `‘…’, zegt Annie`, `Annie vertelt: ‘…’`. */
const speech = '(?:“[^”\\n]{3,600}”|‘(?:[^’\\n]|’(?=\\p{L})){3,600}’|"[^"\\n]{3,600}")'
const said = '(?:zegt|zei|vertelt|vertelde|aldus|volgens)'
const given = new RegExp(
  `${speech}[,.]?\\s+(?:${said}(?!\\p{L})|[–—-]\\s*\\p{Lu})|${said}(?!\\p{L})[^.\\n]{0,40}:\\s*${speech}`,
  'iu',
)

export const ownQuote = postRule({
  id: 'own-quote',
  why: {
    nl: 'Wat iemand zei, mag alleen met toestemming. Een citaat uit het project weet welke toestemming erbij hoort; een overgetypt citaat niet, en dat kunnen we niet intrekken.',
    en: 'What somebody said needs consent. A quote of the project knows its consent; one that was typed does not, and cannot be withdrawn.',
  },
  source: 'campaign.md §6 W8',
  examples: [
    { posts: [{ text: '{citaat:q-1} Lees verder: {link}' }], problems: [] },
    { posts: [{ text: 'Vraag eens: ‘Waar ben jij goed in?’ {link}' }], problems: [] },
    {
      posts: [{ text: '‘Ik kom volgende week weer’, zegt een buurman. {link}' }],
      problems: [{ at: 'text', reason: 'Unexpected quote of somebody without consent, expected `{citaat:…}`' }],
    },
  ],
  check(planned) {
    if (!given.test(writtenText(planned))) return []
    return [
      {
        path: textPath(planned),
        severity: 'warning',
        reason: 'Unexpected quote of somebody without consent, expected `{citaat:…}`',
        note: 'Gebruik een citaat uit het project. Is het verzonnen? Zeg dat dan in het bericht.',
      },
    ]
  },
})
