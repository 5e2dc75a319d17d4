import { createServer, type RequestListener, type Server } from 'node:http'
import { openBrowser } from '@drempel/browser'
import axe from 'axe-core'
import { afterEach, describe, expect, it } from 'vitest'
import type { LedgerEntry, LedgerState } from '../model/ledger.ts'
import { examplePlanned, examplePost } from '../model/planned-post.example.ts'
import type { PlannedPost } from '../model/planned-post.ts'
import { clickCountsSchema } from './click-counts.ts'
import { composeReport, type ReportSources } from './compose-report.ts'
import { askMatomo } from './matomo.ts'
import { totalOf } from './measured.ts'
import { renderReportCsv, renderReportJson, renderReportPage } from './render-report.ts'
import { renderStatus } from './render-status.ts'
import { standsOf } from './stands-of.ts'

const entryOf = ({ key, hash, channel, dueAt }: PlannedPost, state: LedgerState, reason?: string): LedgerEntry => ({
  key,
  hash,
  channel: channel.id,
  state,
  dueAtMs: Date.parse(dueAt),
  attempts: 1,
  notBeforeMs: 0,
  leaseUntilMs: 0,
  ...(reason !== undefined && { reason }),
  consents: [],
  updatedAtMs: 0,
})

const robin = { kind: 'taken-away', by: 'Robin Voorbeeld', at: '2027-03-05T09:00:00Z' } as const
const bluesky = examplePlanned('bluesky')
const mastodon = examplePlanned('mastodon')
const poster = examplePlanned('poster', {
  links: [{ url: 'https://toolkit.example/kaarten/stoel', shown: 'toolkit.example' }],
})
const later = examplePlanned('bluesky', { post: { ...examplePost, id: 'later', element: 'role', goal: 'meaning' } })
const posts = [bluesky, mastodon, poster, later]
const sources: ReportSources = {
  posts,
  entries: [entryOf(bluesky, 'done'), entryOf(mastodon, 'done'), entryOf(poster, 'done'), entryOf(later, 'missed')],
  counts: new Map([
    [bluesky.key, { likes: 3, reposts: 0, views: 120 }],
    [mastodon.key, { likes: 2, views: 80 }],
  ]),
  clicks: [{ key: bluesky.key, clicks: 7 }],
  visits: { visits: [{ key: bluesky.key, visits: 5, converted: 1 }], complete: true },
  from: '2027-03-01',
  to: '2027-03-31',
  madeOn: '2027-04-01',
}

describe('totalOf', () => {
  it('adds what was measured, says of how many, and makes no 0 of nothing', () => {
    expect(totalOf([1, undefined, 0])).toEqual({ sum: 1, measured: 2, of: 3 })
    expect(totalOf([undefined])).toEqual({ sum: undefined, measured: 0, of: 1 })
    expect(totalOf([])).toEqual({ sum: undefined, measured: 0, of: 0 })
  })
})

describe('composeReport', () => {
  const report = composeReport(sources)

  it('counts what was published, missed and doubtful', () => {
    expect([report.planned, report.published, report.laidReady]).toEqual([4, 3, 1])
    expect([report.missed, report.doubtful]).toEqual([1, 0])
  })

  it('never adds how often something was shown over platforms', () => {
    expect(report.whole.views).toBeUndefined()
    expect(report.goals[0]?.views).toBeUndefined()
    expect(report.channels.map(({ views }) => views?.sum)).toEqual([120, 80, undefined])
  })

  it('gives every sum its denominator', () => {
    expect(report.whole.clicks).toEqual({ sum: 7, measured: 1, of: 3 })
    expect(report.whole.reactions).toEqual({ sum: 5, measured: 2, of: 3 })
  })

  it('is 0 visits where Matomo would have seen one, and not measured where it could not', () => {
    expect(report.posts.map(({ visits }) => visits)).toEqual([5, 0, undefined])
  })

  it('is not measured when Matomo put rows together or was not asked', () => {
    const partly = composeReport({
      ...sources,
      visits: { visits: [{ key: bluesky.key, visits: 5, converted: 1 }], complete: false },
    })
    expect(partly.posts.map(({ visits }) => visits)).toEqual([5, undefined, undefined])
    const { visits: _, clicks: __, ...bare } = sources
    expect(composeReport(bare).whole.visits).toEqual({ sum: undefined, measured: 0, of: 3 })
    expect(composeReport(bare).asked).toEqual({ clicks: false, visits: false })
  })

  it('names what left the calendar, with its figures, and adds it to no sum', () => {
    const gone = composeReport({ ...sources, posts: [mastodon, poster, later] })
    expect([gone.planned, gone.published]).toEqual([3, 2])
    expect(gone.left).toEqual([
      { key: bluesky.key, channel: 'bluesky', day: '2027-03-04', state: 'done', reactions: 3, clicks: 7 },
    ])
    expect(gone.whole.clicks.sum).toBeUndefined()
    expect(composeReport({ ...sources, posts: [bluesky, mastodon, poster] }).left).toEqual([])
  })

  it('names what was withdrawn, and what a person has to do about it or did', () => {
    const made = composeReport({
      ...sources,
      entries: [
        entryOf(bluesky, 'withdrawn'),
        { ...entryOf(poster, 'withdrawn'), byHand: { kind: 'asked' } },
        { ...entryOf(later, 'withdrawn'), byHand: robin },
      ],
    })
    expect(made.withdrawn).toEqual([
      { key: bluesky.key, channel: 'bluesky', day: '2027-03-04' },
      { key: poster.key, channel: 'poster', day: '2027-03-04', byHand: { kind: 'asked' } },
      { key: later.key, channel: 'bluesky', day: '2027-03-04', byHand: robin },
    ])
    const page = renderReportPage(made)
    expect(page).toContain('<td>ingetrokken, nog zelf weg te halen</td>')
    expect(page).toContain('<td>zelf weggehaald door Robin Voorbeeld op vrijdag 5 maart 2027</td>')
    expect(renderReportPage(report)).not.toContain('Ingetrokken')
  })

  it('is empty, not wrong, before anything was published', () => {
    const nothing = composeReport({ ...sources, entries: [], counts: new Map() })
    expect(nothing.published).toBe(0)
    expect(nothing.channels).toEqual([])
    expect(nothing.whole.clicks.sum).toBeUndefined()
  })
})

describe('the report on paper', () => {
  const report = composeReport(sources)

  it('says “niet gemeten”, never 0, for what was not measured', () => {
    const row = renderReportCsv(report)
      .split('\r\n')
      .find((line) => line.includes('stoel-bij-de-lift/poster'))
    expect(row?.match(/"niet gemeten"/g)).toHaveLength(5)
    expect(JSON.parse(renderReportJson(report)).posts[2]).toMatchObject({ views: null, clicks: null, visits: null })
    expect(JSON.parse(renderReportJson(report)).channels[2].views).toEqual({ sum: null, measured: 0, of: 1 })
  })

  const wordsOf = (made: typeof report) =>
    renderReportPage(made)
      .replace(/<style>[\s\S]*<\/style>/, '')
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')

  it('never says of a kit that it was sent, and says in whole Dutch what was measured', () => {
    const page = wordsOf(report)
    expect(page).toContain('2 berichten verstuurd van 4 in de kalender; 1 klaargezet om zelf te plaatsen; 1 gemist')
    expect(page).toContain('7 kliks gemeten bij 1 van de 3 berichten')
    expect(page).not.toMatch(/geplaatst|1 berichten|niet gemeten keer/)
    const one = wordsOf(composeReport({ ...sources, posts: [bluesky], entries: [entryOf(bluesky, 'done')] }))
    expect(one).toContain('1 bericht verstuurd van 1 in de kalender')
    expect(one).toContain('7 kliks gemeten bij het ene bericht')
    const { clicks: _, ...unasked } = sources
    expect(wordsOf(composeReport(unasked))).toContain('kliks: niet gemeten')
  })

  it('shows apart what left the calendar', () => {
    const gone = composeReport({ ...sources, posts: [mastodon, poster, later] })
    expect(wordsOf(gone)).toContain(`Niet meer in de kalender`)
    expect(wordsOf(gone)).toContain(`${bluesky.key} verstuurd of klaargezet 4 maart 3 7`)
    expect(renderReportCsv(gone)).toContain('"verstuurd of klaargezet, staat niet meer in de kalender"')
  })

  it('runs nothing in a spreadsheet and lets no markup in', () => {
    const evil = examplePlanned('x', { title: '=1+1<script>' })
    const made = composeReport({ ...sources, posts: [evil], entries: [entryOf(evil, 'done')] })
    expect(renderReportCsv(made)).toContain('"\'=1+1<script>"')
    expect(renderReportPage(made)).not.toContain('<script')
  })

  it('gives axe nothing to say on a phone and at a desk, light and dark', async () => {
    const browser = await openBrowser()
    for (const made of [report, composeReport({ ...sources, posts: [], entries: [] })])
      for (const [width, colorScheme] of [
        [320, 'light'],
        [1280, 'dark'],
      ] as const) {
        const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme })
        await page.setContent(renderReportPage(made))
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
        await page.evaluate(axe.source)
        const found = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run())
        expect(found.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
        await page.close()
      }
    await browser.close()
  }, 120_000)
})

describe('askMatomo', () => {
  let server: Server | undefined
  afterEach(
    () =>
      new Promise((resolve) => (server ? (server.closeAllConnections(), server.close(resolve)) : resolve(undefined))),
  )

  /** A server that answers as Matomo documents it, or not at all. */
  async function start(answer: RequestListener): Promise<string> {
    const started = createServer(answer)
    server = started
    await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve))
    return `http://127.0.0.1:${(started.address() as { port: number }).port}/matomo`
  }
  const question = (url: string) =>
    ({
      url,
      siteId: 3,
      token: 'geheim-4',
      campaign: 'over-de-drempel',
      from: '2027-03-01',
      to: '2027-03-31',
      timeoutMs: 20_000,
    }) as const
  const saying =
    (body: string, status = 200): RequestListener =>
    (_request, response) =>
      void response.writeHead(status).end(body)
  const campaigns = [
    { label: 'iets-anders', nb_visits: 9, subtable: [{ label: 'a.b', nb_visits: 9 }] },
    {
      label: 'over-de-drempel',
      nb_visits: 6,
      nb_actions: 20,
      idsubdatatable: 2,
      subtable: [
        { label: 'stoel-bij-de-lift.bluesky', nb_visits: 4, nb_visits_converted: 1, nb_actions: 11 },
        { label: 'stoel-bij-de-lift.mastodon', nb_visits: 2 },
      ],
    },
  ]

  it('reads visits and reached goals per planned post, of our campaign only', async () => {
    expect(await askMatomo(question(await start(saying(JSON.stringify(campaigns)))))).toEqual({
      ok: true,
      complete: true,
      visits: [
        { key: 'stoel-bij-de-lift/bluesky', visits: 4, converted: 1 },
        { key: 'stoel-bij-de-lift/mastodon', visits: 2, converted: undefined },
      ],
    })
  })

  it('asks by POST, with the token in the body and not in the address', async () => {
    let [address, body] = ['', '']
    const url = await start((request, response) => {
      address = `${request.method} ${request.url}`
      request.on('data', (chunk) => {
        body += chunk
      })
      request.on('end', () => response.end('[]'))
    })
    expect(await askMatomo(question(url))).toEqual({ ok: true, visits: [], complete: true })
    expect(address).toBe('POST /matomo/index.php')
    expect(Object.fromEntries(new URLSearchParams(body))).toMatchObject({
      method: 'Referrers.getCampaigns',
      idSite: '3',
      period: 'range',
      date: '2027-03-01,2027-03-31',
      expanded: '1',
      token_auth: 'geheim-4',
    })
  })

  it('sees that Matomo put rows together', async () => {
    const others = [{ ...campaigns[1], subtable: [{ label: 'Others', nb_visits: 80 }] }]
    expect(await askMatomo(question(await start(saying(JSON.stringify(others)))))).toEqual({
      ok: true,
      visits: [],
      complete: false,
    })
  })

  it.each<[string, RequestListener, string]>([
    ['nonsense', saying('<html>'), 'Unexpected answer of Matomo that is no JSON, expected the report of campaigns'],
    ['another form', saying('{"rows":[]}'), 'Unexpected form of the answer of Matomo, expected a list of campaigns'],
    [
      'numbers that are none',
      saying('[{"label":"over-de-drempel","subtable":[{"label":"a.b","nb_visits":-1}]}]'),
      'Unexpected form of the answer of Matomo, expected a list of campaigns',
    ],
    [
      'its own refusal',
      saying('{"result":"error","message":"token geheim-4 is wrong"}'),
      'Matomo refused the question. Check the number of the site and whether the token may view it',
    ],
    ['403', saying('geheim-4', 403), 'Unexpected answer 403 of Matomo, expected 200'],
    [
      'a way to another place',
      (_request, response) => void response.writeHead(302, { location: 'http://elders.example/' }).end(),
      'Unexpected answer 302 of Matomo, expected 200',
    ],
    ['a broken connection', (request) => void request.socket.destroy(), 'Matomo gave no answer (UND_ERR_SOCKET)'],
    [
      'far too much',
      (_request, response) => void response.end('x'.repeat(6_000_000)),
      'Matomo gave no answer (TooMuch)',
    ],
  ])('answers %s with a reason that holds no secret', async (_, listener, reason) => {
    expect(await askMatomo(question(await start(listener)))).toEqual({ ok: false, reason })
  })

  it('does not wait for ever', async () => {
    const url = await start(() => {})
    expect(await askMatomo({ ...question(url), timeoutMs: 200 })).toEqual({
      ok: false,
      reason: 'Matomo gave no answer (TimeoutError)',
    })
  })

  it('says so when nobody is there', async () => {
    const url = await start(() => {})
    await new Promise((resolve) => server?.close(resolve))
    expect(await askMatomo(question(url))).toEqual({
      ok: false,
      reason: 'Matomo gave no answer (ECONNREFUSED)',
    })
  })
})

describe('clickCountsSchema', () => {
  it('accepts counts by key and nothing else', () => {
    expect(clickCountsSchema.safeParse({ clicks: [{ key: 'a/b', clicks: 0 }] }).success).toBe(true)
    expect(clickCountsSchema.safeParse({ clicks: [{ key: 'a', clicks: 0 }] }).success).toBe(false)
    expect(clickCountsSchema.safeParse({ clicks: [{ key: 'a/b', clicks: -1 }] }).success).toBe(false)
    expect(clickCountsSchema.safeParse({ clicks: [], ip: [] }).success).toBe(false)
  })
})

describe('the status', () => {
  const now = '2027-03-04T11:30:00Z'
  const before = '2027-03-04T10:30:00Z'
  const approved = { key: mastodon.key, hash: mastodon.hash, by: 'Robin Voorbeeld', at: '2027-03-01T09:00:00Z' }

  it('is what the ledger says, else what is agreed to, else that it is too late', () => {
    const future = examplePlanned('bluesky', { post: { ...examplePost, id: 'straks' }, dueAt: '2027-03-05T09:00:00Z' })
    const stands = standsOf([bluesky, mastodon, later, future], [entryOf(bluesky, 'done')], [approved], before)
    expect(stands.map(({ state }) => state)).toEqual(['done', 'approved', 'planned', 'planned'])
    const late = standsOf([mastodon, later], [], [approved], now)
    expect(late.map(({ state, reason }) => [state, reason])).toEqual([
      ['late', ''],
      ['late', 'er was geen akkoord'],
    ])
    const changed = standsOf(
      [{ ...mastodon, dueAt: '2027-03-05T09:00:00Z', hash: 'f'.repeat(64) }],
      [],
      [approved],
      now,
    )
    expect(changed.map(({ state }) => state)).toEqual(['changed'])
  })

  it('is a table with what asks for attention first, and sums', () => {
    const entries = [entryOf(bluesky, 'done'), entryOf(mastodon, 'needs-human', 'kijk\u001b[31m zelf\nna')]
    expect(renderStatus(standsOf([bluesky, mastodon], entries, [], now))).toBe(
      `zelf nakijken  2027-03-04 10:00  stoel-bij-de-lift/mastodon  kijk [31m zelf na
verstuurd      2027-03-04 10:00  stoel-bij-de-lift/bluesky

2 berichten: 1 zelf nakijken · 1 verstuurd
`,
    )
  })

  it('says first what somebody has to take away, and who took what away', () => {
    const entries = [
      entryOf(bluesky, 'needs-human'),
      { ...entryOf(poster, 'withdrawn'), byHand: { kind: 'asked' } as const },
      { ...entryOf(later, 'withdrawn'), byHand: robin },
    ]
    const lines = renderStatus(standsOf([bluesky, poster, later], entries, [], now)).split('\n')
    expect(lines[0]).toMatch(/^ingetrokken, nog zelf weg te halen .*stoel-bij-de-lift\/poster/)
    expect(lines[2]).toMatch(
      /^ingetrokken .*later\/bluesky .*zelf weggehaald door Robin Voorbeeld op vrijdag 5 maart 2027/,
    )
  })

  it('has a row for what left the calendar', () => {
    const stands = standsOf([mastodon], [entryOf(bluesky, 'done'), entryOf(later, 'needs-human', 'kijk')], [], now)
    expect(renderStatus(stands)).toContain(
      'zelf nakijken            2027-03-04 10:00  later/bluesky               staat niet meer in de kalender; kijk\n',
    )
    expect(stands.at(1)).toMatchObject({ key: bluesky.key, state: 'done', reason: 'staat niet meer in de kalender' })
  })

  it('never promises to send an example, and never says of a kit that it was sent', () => {
    const example = examplePlanned('mastodon', { example: true })
    const agreed = { ...approved, hash: example.hash }
    expect(renderStatus(standsOf([example], [], [agreed], before))).toContain('voorbeeld, wordt niet verstuurd')
    expect(renderStatus(standsOf([poster], [entryOf(poster, 'done')], [], now))).toMatch(/^klaargezet /)
    const early = { ...entryOf(poster, 'due'), attempts: 0 }
    expect(renderStatus(standsOf([poster], [early], [], '2027-03-03T09:00:00Z'))).toMatch(/^klaargezet /)
    expect(renderStatus(standsOf([poster], [], [], now))).toMatch(/^te laat, niet klaargezet /)
  })

  it('says that there is nothing when there is nothing', () => {
    expect(renderStatus([])).toBe('Er staat niets in de kalender.\n')
  })
})
