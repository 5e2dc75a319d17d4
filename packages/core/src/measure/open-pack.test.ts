import { describe, expect, it } from 'vitest'
import { openPack, packIdSchema, packRequestSchema, purposeSchema } from './open-pack.ts'
import { type PackId, type Purpose, packCards, packs } from './packs.ts'

const ids = packIdSchema.options
const outcome = (id: PackId, termsAccepted: boolean, purpose: Purpose) => {
  const answer = openPack(id, { termsAccepted, purpose })
  return answer.ok ? 'open' : answer.refusal
}

describe('openPack', () => {
  it('opens a scale whose terms were accepted, for research on groups', () => {
    for (const id of ['djg-6', 'djg-11', 'ucla-3', 'direct-question'] as const) {
      expect(outcome(id, true, 'programme-evaluation')).toBe('open')
      expect(outcome(id, true, 'scientific-research')).toBe('open')
      expect(outcome(id, false, 'programme-evaluation')).toBe('terms-not-accepted')
      expect(outcome(id, true, 'initiative-reflection')).toBe('purpose-not-allowed')
    }
  })

  it('keeps scales closed without a request and opens our own statements', () => {
    expect(ids.map((id) => openPack(id).ok)).toEqual([false, false, false, false, true])
    expect(outcome('action-perspective', false, 'initiative-reflection')).toBe('open')
  })

  it('opens nothing for screening individuals', () => {
    expect(ids.map((id) => outcome(id, true, 'individual-screening'))).toEqual(ids.map(() => 'purpose-not-allowed'))
  })

  it('says why, in Dutch', () => {
    expect(openPack('djg-6')).toEqual({
      ok: false,
      refusal: 'terms-not-accepted',
      words: 'Lees en accepteer eerst de voorwaarden: Schaal van De Jong Gierveld, zes uitspraken.',
    })
    expect(openPack('ucla-3', { termsAccepted: true, purpose: 'individual-screening' })).toEqual({
      ok: false,
      refusal: 'purpose-not-allowed',
      words: 'Daar is deze vragenlijst niet voor bedoeld: UCLA, drie vragen.',
    })
  })

  it('gives the questions and remembers the purpose', () => {
    expect(openPack('djg-11', { termsAccepted: true, purpose: 'scientific-research' })).toEqual({
      ok: true,
      pack: { ...packs['djg-11'], openedFor: 'scientific-research' },
    })
    expect(openPack('action-perspective')).toMatchObject({ pack: { openedFor: 'programme-evaluation' } })
  })
})

describe('the request', () => {
  it('comes with both answers', () => {
    expect(packRequestSchema.safeParse({ termsAccepted: true, purpose: 'scientific-research' }).success).toBe(true)
    expect(packRequestSchema.safeParse({ purpose: 'marketing' }).error?.issues.map(({ path }) => path)).toEqual([
      ['termsAccepted'],
      ['purpose'],
    ])
    expect(packRequestSchema.safeParse({ termsAccepted: true, purpose: 'scientific-research', by: 'x' }).success).toBe(
      false,
    )
    expect(purposeSchema.options).toEqual([
      'programme-evaluation',
      'scientific-research',
      'initiative-reflection',
      'individual-screening',
    ])
  })
})

describe('the instruments', () => {
  it('show their cards without the questions', () => {
    expect(packCards.map(({ id }) => id)).toEqual(ids)
    expect(packCards.some((card) => 'items' in card || 'options' in card)).toBe(false)
    expect(packCards[0]).toMatchObject({ name: 'Schaal van De Jong Gierveld, zes uitspraken', enabledByDefault: false })
  })

  it('are off by default, except our own statements for initiatives', () => {
    expect(packCards.map(({ enabledByDefault }) => enabledByDefault)).toEqual([false, false, false, false, true])
    expect(packCards.map(({ answeredBy }) => answeredBy)).toEqual([
      'person',
      'person',
      'person',
      'person',
      'initiative',
    ])
  })

  it('say where their Dutch words come from, and have none where none were found', () => {
    expect(packCards.map(({ dutchWording }) => dutchWording)).toEqual([
      'published',
      'published',
      'none-found',
      'none-found',
      'own',
    ])
    for (const { dutchWording, items, options } of Object.values(packs)) {
      for (const { nl } of [...items, ...options]) expect(nl === null).toBe(dutchWording === 'none-found')
    }
  })

  it('carry wording, terms, citations and sources', () => {
    expect(packCards.map(({ wordingVersion }) => wordingVersion)).toEqual([
      'djg-items-table-1',
      'djg-items-table-1',
      'ons-guidance',
      'ons-guidance',
      'project-1',
    ])
    expect(packCards.map(({ citations }) => citations.map((text) => text.match(/\d{4}|UK/)?.[0]))).toEqual([
      ['1999', '2006'],
      ['1999', '1985'],
      ['UK'],
      ['UK'],
      [],
    ])
    expect(packCards.map(({ sources }) => sources)).toEqual([
      ['djg-manual', 'djg-items', 'vzinfo-methode'],
      ['djg-manual', 'djg-items', 'vzinfo-methode'],
      ['ons-guidance', 'ctel-eval', 'h2h'],
      ['ons-guidance', 'ctel-eval'],
      ['project'],
    ])
    expect(packs['djg-6'].terms).toEqual([
      'Alleen voor onderzoek op wetenschappelijke grondslag, ook digitaal.',
      'De uitkomsten gaan over groepen. De schaal is niet gemaakt om iets over één persoon vast te stellen.',
      'Noem de bron bij de uitkomsten.',
    ])
    for (const { terms, cautions } of packCards) {
      for (const sentence of [...terms, ...cautions]) expect(sentence).toMatch(/^[A-Z].+\.$/)
      expect(Math.min(terms.length, cautions.length)).toBeGreaterThan(0)
    }
  })

  it('offer the answers of their form', () => {
    const offered = (id: PackId) => packs[id].options.map((option) => [option.id, option.nl ?? option.en])
    const three = [
      ['yes', 'ja'],
      ['more-or-less', 'min of meer'],
      ['no', 'nee'],
    ]
    expect(offered('djg-6')).toEqual(three)
    expect(offered('djg-11')).toEqual(three)
    expect(offered('ucla-3')).toEqual([
      [1, 'hardly ever or never'],
      [2, 'some of the time'],
      [3, 'often'],
    ])
    expect(offered('direct-question')).toEqual([
      ['often-or-always', 'often/always'],
      ['some-of-the-time', 'some of the time'],
      ['occasionally', 'occasionally'],
      ['hardly-ever', 'hardly ever'],
      ['never', 'never'],
    ])
    expect(offered('action-perspective')).toEqual([
      [1, 'helemaal niet'],
      [2, 'een beetje'],
      [3, 'deels'],
      [4, 'grotendeels'],
      [5, 'helemaal'],
    ])
  })

  it('ask what they ask, word for word', () => {
    const asked = (id: PackId) => packs[id].items.map(({ number, nl, en }) => `${number} ${nl ?? '-'} / ${en}`)
    expect(asked('djg-11')).toMatchInlineSnapshot(`
      [
        "1 Er is altijd wel iemand in mijn omgeving bij wie ik met mijn dagelijkse probleempjes terecht kan / There is always someone I can talk to about my day-to-day problems",
        "2 Ik mis een echt goede vriend of vriendin / I miss having a really close friend",
        "3 Ik ervaar een leegte om me heen / I experience a general sense of emptiness",
        "4 Er zijn genoeg mensen op wie ik in geval van narigheid kan terugvallen / There are plenty of people I can lean on when I have problems",
        "5 Ik mis gezelligheid om me heen / I miss the pleasure of the company of others",
        "6 Ik vind mijn kring van kennissen te beperkt / I find my circle of friends and acquaintances too limited",
        "7 Ik heb veel mensen op wie ik volledig kan vertrouwen / There are many people I can trust completely",
        "8 Er zijn voldoende mensen met wie ik me nauw verbonden voel / There are enough people I feel close to",
        "9 Ik mis mensen om me heen / I miss having people around",
        "10 Vaak voel ik me in de steek gelaten / I often feel rejected",
        "11 Wanneer ik daar behoefte aan heb, kan ik altijd bij mijn vrienden terecht / I can call on my friends whenever I need them",
      ]
    `)
    expect(asked('djg-6')).toEqual(asked('djg-11').filter((text) => /^(3|4|7|8|9|10) /.test(text)))
    expect(asked('ucla-3')).toMatchInlineSnapshot(`
      [
        "1 - / How often do you feel that you lack companionship?",
        "2 - / How often do you feel left out?",
        "3 - / How often do you feel isolated from others?",
      ]
    `)
    expect(asked('direct-question')).toMatchInlineSnapshot(`
      [
        "1 - / How often do you feel lonely?",
      ]
    `)
    expect(asked('action-perspective')).toMatchInlineSnapshot(`
      [
        "1 Wij kunnen uitleggen wat eenzaamheid is en wat het niet is. / We can explain what loneliness is and what it is not.",
        "2 Wij weten welke mensen in onze buurt we willen bereiken. / We know which people in our neighbourhood we want to reach.",
        "3 Wij weten wat onze rol is, en wat niet. / We know what our role is, and what it is not.",
        "4 Wij kennen minstens twee manieren die bij ons passen. / We know at least two ways that suit us.",
        "5 Wij weten naar wie we kunnen verwijzen. / We know whom we can refer people to.",
        "6 Wij hebben iets afgesproken dat we de komende drie maanden gaan doen. / We have agreed on something to do in the coming three months.",
      ]
    `)
  })

  it('have parts only where the scale has them, and count points only there', () => {
    const social = [1, 4, 7, 8, 11]
    for (const { number, subscale, counts } of packs['djg-11'].items) {
      expect([subscale, counts]).toEqual(
        social.includes(number) ? ['social', ['no', 'more-or-less']] : ['emotional', ['yes', 'more-or-less']],
      )
    }
    for (const id of ['ucla-3', 'direct-question', 'action-perspective'] as const) {
      expect(packs[id].items.every(({ subscale, counts }) => subscale === null && counts.length === 0)).toBe(true)
    }
  })
})
