import { describe, expect, it } from 'vitest'
import { splitSentences } from './sentences.ts'
import { splitWords } from './words.ts'

const sentencesOf = (text: string) =>
  splitSentences(text).map((one) => text.slice(one.start, one.end).replace(/\s+/g, ' '))
const wordsOf = (text: string) => splitWords(text).map((one) => text.slice(one.start, one.end))

describe('splitSentences', () => {
  it.each([
    ['ends at a full stop, exclamation or question mark', ['Kom erbij!', 'Heb je tijd?', 'Er is koffie.']],
    ['ends at an ellipsis before a capital', ['Ik weet het niet…', 'Misschien morgen.']],
    ['goes on after an ellipsis before a small letter', ['Ik dacht… nou ja, laat maar.']],
    ['keeps a quoted question and its speaker together', ['‘Hoe lang al?’ vroeg hij.', 'Het bleef stil.']],
    ['ends after the closing quote', ['‘Hoe lang al?’', 'Harrie keek op.', '“Weken.”', 'Zo zei ze het.']],
    ['begins with ’s or ’t', ['Dat was alles.', '’s Ochtends belde ze.', '’t Was laat.']],
    [
      'does not end at abbreviations',
      ['Bel dhr. De Wit of mw. Jansen, bijv. om tien uur, d.w.z. na de koffie, o.a. op nr. 5.'],
    ],
    [
      'ends at an abbreviation that closes a list',
      ['Neem koekjes, bekers enz.', 'De rest komt later.', 'En thee, sap etc. voor wie dat wil.'],
    ],
    ['does not end at initials', ['Dat schreef A. de Vries met J.P. Bakker.']],
    ['ends at an abbreviation in capitals', ['Bel de GGD.', 'Die weet het.']],
    ['does not end at times and decimals', ['Om 10.30 uur is er 2.5 liter soep en 2,5 liter thee.']],
    ['ends before a digit', ['Dat was in 2019.', '40 mensen kwamen.']],
    ['ends after a bracket', ['Dat mag (echt waar.)', 'Kom maar.']],
    ['takes marks together', ['Echt?!', 'Ja!!', 'Nou...', 'Goed dan.']],
  ])('%s', (_, sentences) => {
    expect(sentencesOf(sentences.join(' '))).toEqual(sentences)
  })

  it.each([
    ['an empty line', 'De eerste vraag\n\nVraag iets kleins', ['De eerste vraag', 'Vraag iets kleins']],
    ['a short line before a capital', 'Koffie in de hal\nElke dinsdag', ['Koffie in de hal', 'Elke dinsdag']],
    [
      'a list item',
      'Neem mee\n- kopjes\n- een thermoskan\n1. koffie\n2) thee',
      ['Neem mee', '- kopjes', '- een thermoskan', '1. koffie', '2) thee'],
    ],
    [
      'a heading',
      '## Wat je nodig hebt\neen tafel en wat stoelen',
      ['## Wat je nodig hebt', 'een tafel en wat stoelen'],
    ],
    ['a paragraph separator', 'links\u2029rechts', ['links', 'rechts']],
    ['Windows line breaks', 'De kop\r\n\r\nDe tekst.', ['De kop', 'De tekst.']],
  ])('ends at %s', (_, text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences)
  })

  it('goes on at the end of a wrapped line, also before a name', () => {
    expect(
      sentencesOf('Op donderdag kookt de hele gang voor iedereen die wil, want\nNoor heeft dan vrij.'),
    ).toHaveLength(1)
    expect(sentencesOf('Koffie in de hal\nvoor wie wil')).toHaveLength(1)
  })

  it('leaves out what has no word', () => {
    expect(sentencesOf('… ! ---\n\n***\n\n👋')).toEqual([])
    expect(sentencesOf('')).toEqual([])
  })

  it('gives the words of each sentence, with places in the whole text', () => {
    const text = 'Kom erbij. Er is koffie.'
    expect(splitSentences(text).map((one) => one.words.map(({ start, end }) => text.slice(start, end)))).toEqual([
      ['Kom', 'erbij'],
      ['Er', 'is', 'koffie'],
    ])
  })
})

describe('splitWords', () => {
  it.each([
    ["e-mail foto’s oma's", ['e-mail', 'foto’s', "oma's"]],
    ['en/of', ['en', 'of']],
    ['2,5 liter om 10:30 of 10.30', ['2,5', 'liter', 'om', '10:30', 'of', '10.30']],
    ['huis,tuin en d.w.z.', ['huis', 'tuin', 'en', 'd.w.z']],
    ['’s ochtends – om 8 uur 👋 …', ['s', 'ochtends', 'om', '8', 'uur']],
    ['buurt- en wijkteam', ['buurt', 'en', 'wijkteam']],
    ['beïnvloeden'.normalize('NFD'), ['beïnvloeden'.normalize('NFD')]],
    ['', []],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words)
  })
})
