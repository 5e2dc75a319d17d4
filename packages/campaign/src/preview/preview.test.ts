import { createHash } from 'node:crypto'
import { parseYaml, problem } from '@drempel/diagnostics'
import { describe, expect, it } from 'vitest'
import { approve } from '../approve/approve.ts'
import type { Material } from '../model/plan.ts'
import {
  exampleChannels,
  exampleImage,
  examplePlanned,
  examplePost,
  exampleVideo,
} from '../model/planned-post.example.ts'
import { measureTexts } from '../platform-rules/measure-text.ts'
import { dayInWords, momentInWords, weeksOf } from '../time/dutch-days.ts'
import { cutAt } from './cards/card-context.ts'
import { pageScript } from './page-script.ts'
import type { PreviewOptions } from './preview-options.ts'
import { problemsByKey } from './problems-by-key.ts'
import { renderPreview } from './render-preview.ts'

const empty: PreviewOptions = {
  approvals: [],
  problems: new Map(),
  countsOf: () => [],
  files: new Map(),
  now: '2027-03-02T09:00:00Z',
}
const pageOf = (...given: Parameters<typeof renderPreview>) => [...renderPreview(...given)].join('')
const everywhere = exampleChannels.map(({ platform }) => examplePlanned(platform))
const bluesky = examplePlanned('bluesky')

describe('renderPreview', () => {
  it('is the same text for the same plan', () => {
    expect(pageOf({ posts: everywhere }, empty)).toBe(pageOf({ posts: everywhere }, empty))
  })

  it('shows every planned post once, on every platform', () => {
    const page = pageOf({ posts: everywhere }, empty)
    expect(page.match(/<article /g)).toHaveLength(exampleChannels.length)
    for (const { platform } of exampleChannels) expect(page).toMatch(new RegExp(`class="card ${platform}[ "]`))
  })

  it('shows every part of a thread as a card of its own, with the picture at the first', () => {
    const page = pageOf({ posts: [examplePlanned('bluesky', { parts: ['Een', 'Twee', 'Drie'] })] }, empty)
    expect(page.match(/class="card bluesky/g)).toHaveLength(3)
    expect(page.match(/picture absent/g)).toHaveLength(1)
  })

  it('says that there is nothing when there is nothing', () => {
    expect(pageOf({ posts: [] }, empty)).toContain('Er staat nog niets in de kalender.')
  })

  it('escapes every word that comes from data', () => {
    const evil = '</style><script>alert(1)</script>"\'<img onerror=x>'
    const posts = exampleChannels.map((channel) =>
      examplePlanned(channel.platform, {
        channel: { ...channel, name: evil, account: evil },
        title: evil,
        parts: [evil],
        links: [{ url: `javascript:${evil}`, shown: evil.slice(0, 8) }],
        media: [
          { ...exampleImage, alt: evil, name: evil },
          { ...exampleVideo, alt: evil },
        ],
        post: { ...examplePost, action: { words: evil, by: 'link' } },
      }),
    )
    const page = pageOf(
      { posts },
      {
        ...empty,
        approvals: approve({ posts }, ['stoel-bij-de-lift'], evil, empty.now).approvals,
        problems: new Map([['', [problem({ file: evil, rule: evil, reason: evil, note: evil })]]]),
      },
    )
    expect(page.match(/<script>/g)).toHaveLength(1)
    expect(page).not.toContain('<img')
    expect(page).not.toContain('href="javascript:')
  })

  it('lets only its own script run, and nothing come from elsewhere', () => {
    const page = pageOf({ posts: everywhere }, empty)
    const hash = createHash('sha256').update(pageScript).digest('base64')
    expect(page).toContain(`script-src &#39;sha256-${hash}&#39;`)
    expect(page).toContain('default-src &#39;none&#39;')
    expect(page.match(/ src="(?!data:)/g)).toBeNull()
  })

  it('carries a picture once, however many channels show it', () => {
    const files = new Map([[exampleImage.path, { href: 'stoel.png', data: 'data:image/png;base64,QUJD' }]])
    const page = pageOf({ posts: everywhere }, { ...empty, files })
    expect(page.match(/base64,QUJD/g)).toHaveLength(1)
    expect(page.match(/class="picture beeld-1" role="img"/g)?.length).toBeGreaterThan(8)
  })

  it('plays a film from beside the page when it is too large to travel in it, with its captions', () => {
    const files = new Map([
      [exampleVideo.path, { href: '../out/de-kaart.mp4' }],
      ['/nergens/de-kaart.nl.vtt', { href: '../out/de-kaart.vtt', data: 'data:text/vtt;base64,V0VCVlRU' }],
    ])
    const page = pageOf({ posts: [examplePlanned('tiktok', { media: [exampleVideo] })] }, { ...empty, files })
    expect(page).toMatch(/<video [^>]*src="\.\.\/out\/de-kaart\.mp4"><track kind="captions" srclang="nl"/)
  })

  it('says who agreed and when, and who agreed to something else', () => {
    const [approval] = approve({ posts: [bluesky] }, [bluesky.key], 'Robin Voorbeeld', '2027-03-01T14:05:00Z').approvals
    if (!approval) throw new Error('Expected an approval')
    expect(pageOf({ posts: [bluesky] }, { ...empty, approvals: [approval] })).toContain(
      '<strong>Akkoord</strong> van Robin Voorbeeld, 1 maart 2027 om 15:05',
    )
    expect(pageOf({ posts: [{ ...bluesky, hash: 'f'.repeat(64) }] }, { ...empty, approvals: [approval] })).toContain(
      'Robin Voorbeeld gaf op 1 maart 2027 om 15:05 akkoord op een andere versie.',
    )
  })

  it('puts errors before agreement, and shows what is wrong beside the post', () => {
    const problems = new Map([
      [
        bluesky.key,
        [
          problem({
            file: 'a.yaml',
            rule: 'post-length',
            reason: 'Unexpected 312, expected 300',
            note: 'Maak het korter.',
          }),
        ],
      ],
    ])
    const page = pageOf({ posts: [bluesky] }, { ...empty, problems })
    expect(page).toContain('data-state="errors"')
    expect(page).toContain('<strong>Fout:</strong> Maak het korter.')
  })

  it('says in words how much is too much', () => {
    const long = { ...bluesky, parts: ['a'.repeat(312)] }
    expect(pageOf({ posts: [long] }, { ...empty, countsOf: measureTexts })).toContain('312 van 300 tekens, 12 te veel')
  })

  it('shows a picture that is too large to travel from beside the page, and says so', () => {
    const files = new Map([[exampleImage.path, { href: '../beelden/stoel.png' }]])
    const posts = [examplePlanned('mastodon', { media: [{ ...exampleImage, bytes: 6_200_000 }] })]
    const page = pageOf({ posts }, { ...empty, files })
    expect(page).toContain(`<img class="picture" src="../beelden/stoel.png" alt="${exampleImage.alt}"`)
    expect(page).toContain('Dit beeld (6,2 MB) is te groot om in deze pagina mee te reizen.')
  })

  it('gives a day the state of the post that asks most', () => {
    const both = [bluesky, examplePlanned('mastodon')]
    const { approvals } = approve(
      { posts: both },
      both.map(({ key }) => key),
      'Robin Voorbeeld',
      empty.now,
    )
    const dayOf = (agreed: typeof approvals) =>
      pageOf({ posts: both }, { ...empty, approvals: agreed }).match(/<td class="due (\w+)/)?.[1]
    expect(dayOf(approvals)).toBe('approved')
    expect(dayOf(approvals.slice(0, 1))).toBe('none')
  })

  it('says until when, in what language, and measures in nobody’s sight', () => {
    const page = pageOf({ posts: [examplePlanned('facebook', { media: [exampleVideo] })] }, empty)
    expect(page).toContain('10:00 uur<span class="soft"> · mag tot 12:00 uur</span>')
    expect(page).toContain('Nederlandse ondertiteling')
    expect(page).toContain('>https://toolkit.example/kaarten/stoel-bij-de-lift.html?…</a>')
    expect(page).not.toContain('nog niets geplaatst')
    const late = examplePlanned('x', {
      dueAt: '2027-03-04T22:30:00Z',
      local: { day: '2027-03-04', time: '23:30', offset: '+01:00' },
    })
    expect(pageOf({ posts: [late] }, empty)).toContain('mag tot 5 maart 01:30 uur')
  })

  it('folds posts when there are many, and leaves a few open', () => {
    expect(pageOf({ posts: [bluesky] }, empty)).toContain('<details open>')
    expect(pageOf({ posts: everywhere }, empty)).not.toContain('<details open>')
  })

  it('marks what is made up', () => {
    expect(pageOf({ posts: [examplePlanned('x', { example: true })] }, empty)).toContain('wordt nooit verstuurd')
  })
})

describe('cutAt', () => {
  it('cuts at a blank, never within a word or an emoji', () => {
    expect(cutAt('een twee drie', 6)).toBe(3)
    expect(cutAt('👩‍👩‍👧 👩‍👩‍👧 👩‍👩‍👧', 4)).toBe('👩‍👩‍👧 👩‍👩‍👧'.length)
    expect(cutAt('kort', 10)).toBe(4)
    expect(cutAt('eenlangwoord', 3)).toBe(3)
  })
})

describe('days in words', () => {
  it('are Dutch, on the clock of the Netherlands', () => {
    expect(dayInWords('2027-03-04')).toBe('donderdag 4 maart 2027')
    expect(momentInWords('2027-07-01T21:59:00Z')).toBe('1 juli 2027 om 23:59')
  })

  it('make whole weeks from Monday, also in a month that begins on Sunday and in a leap year', () => {
    expect(weeksOf('2027-08')[0]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      '2027-08-01',
    ])
    expect(weeksOf('2027-02')).toHaveLength(4)
    expect(weeksOf('2028-02').flat().filter(Boolean).at(-1)).toBe('2028-02-29')
    expect(weeksOf('2028-02').every((week) => week.length === 7)).toBe(true)
  })
})

describe('problemsByKey', () => {
  const text = `posts:
  - id: een
    text: Woorden.
    texts:
      bluesky: Andere woorden.
  - id: twee
    text: Nog meer.
`
  const yaml = parseYaml(text, { file: 'maart.yaml' })
  const post = { ...examplePost, id: 'een', texts: { bluesky: 'Andere woorden.' } }
  const material: Pick<Material, 'posts'> = {
    posts: [
      { post, place: { file: 'maart.yaml', yaml, path: ['posts', 0] } },
      { post: { ...examplePost, id: 'twee' }, place: { file: 'maart.yaml', yaml, path: ['posts', 1] } },
    ],
  }
  const posts = [
    examplePlanned('bluesky', { post }),
    examplePlanned('x', { post }),
    examplePlanned('x', { post: { ...post, id: 'twee' } }),
  ]
  const at = (line: number, file = 'maart.yaml') =>
    problem({ file, rule: 'r', reason: 'Unexpected', place: { start: { line, column: 5 }, end: { line, column: 9 } } })
  const keysOf = (one: ReturnType<typeof at>) => [...problemsByKey(posts, material, [one]).keys()]

  it('gives a problem of a post to all its channels, and one of a single channel to that one', () => {
    expect(keysOf(at(3))).toEqual(['een/bluesky', 'een/x'])
    expect(keysOf(at(5))).toEqual(['een/bluesky'])
    expect(keysOf(at(7))).toEqual(['twee/x'])
  })

  it('keeps apart what belongs to no post', () => {
    expect(keysOf(at(1))).toEqual([''])
    expect(keysOf(at(3, 'channels.yaml'))).toEqual([''])
    expect(keysOf(problem({ file: 'maart.yaml', rule: 'r', reason: 'Unexpected' }))).toEqual([''])
  })
})
