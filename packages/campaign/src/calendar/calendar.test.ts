import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import type { Plan } from '../model/plan.ts'
import { exampleMaterial, plain, postText } from '../plan/material.example.ts'
import { planCampaign } from '../plan/plan-campaign.ts'
import { foldLine } from './ics-lines.ts'
import { renderCalendarHtml } from './render-calendar-html.ts'
import { renderCalendarIcs } from './render-calendar-ics.ts'
import { renderCalendarText } from './render-calendar-text.ts'

const now = '2027-03-01T08:00:00Z'
const planOf = (posts: string): Plan => planCampaign(exampleMaterial(posts), now)
const empty = planOf(' []')

const both = postText('channels: [mastodon, x]\ntext: Zet een stoel bij de lift.\n')
const later = postText(plain, { id: 'film', when: '{ occasion: film, plusDays: 4, time: "09:00" }' })

/** A title as somebody with bad plans would write it. */
const hostile = (title: string) => postText(plain).replace('Een stoel bij de lift', JSON.stringify(title))

describe('on a terminal', () => {
  it('shows a sheet for the month, and what goes where and when', () => {
    expect(renderCalendarText(planOf(both + later), now)).toBe(`maart 2027
ma     di     wo     do     vr     za     zo
[1]    2      3      4·1    5      6      7
8      9      10     11     12     13     14
15     16     17     18     19     20     21
22     23     24     25     26     27     28
29·1   30     31

donderdag 4 maart 2027
  10:00  Een stoel bij de lift  Voorbeeld op mastodon, Voorbeeld op x
maandag 29 maart 2027
  09:00  Een stoel bij de lift  Voorbeeld op mastodon
`)
  })

  it('says that there is nothing', () => {
    expect(renderCalendarText(empty, now)).toBe('Er staat niets in de kalender.\n')
  })

  it('lets no title command the terminal or begin a line', () => {
    const text = renderCalendarText(planOf(hostile('a\u001b[31mb\nc\u202Ed')), now)
    expect(text).toContain('a [31mb c d')
    expect(text).not.toMatch(/(?!\n)\p{Cc}|\u202E/u)
  })
})

describe('as a page', () => {
  it('shows months, days, titles and channels, and needs nothing else', () => {
    const page = renderCalendarHtml(planOf(both + later), now)
    expect(page).toContain('2 berichten op 2 kanalen')
    expect(page).toContain('<td class="today"><span class="day">1</span></td>')
    expect(page).toContain('<strong>Een stoel bij de lift</strong><span>Voorbeeld op mastodon, Voorbeeld op x</span>')
    expect(page).not.toMatch(/(?:src|href)="(?!#|data:)/)
  })

  it('says that there is nothing', () => {
    expect(renderCalendarHtml(empty, now)).toContain('Er staat niets in de kalender.')
  })

  it('takes words as words', () => {
    const page = renderCalendarHtml(planOf(hostile('<script>alert(1)</script>" onclick="x')), now)
    expect(page).not.toContain('<script')
    expect(page).toContain('&lt;script&gt;')
  })
})

describe('for a calendar program', () => {
  const read = (ics: string) =>
    new ICAL.Component(ICAL.parse(ics)).getAllSubcomponents('vevent').map((one) => {
      const event = new ICAL.Event(one)
      return {
        uid: event.uid,
        start: event.startDate.toJSDate().toISOString(),
        minutes: event.duration.toSeconds() / 60,
        summary: event.summary,
        description: event.description,
        location: event.location,
        sequence: event.sequence,
      }
    })

  it('is read back by another program as it was meant', () => {
    expect(read(renderCalendarIcs(planOf(both + later), now))).toEqual([
      {
        uid: 'stoel@over-de-drempel',
        start: '2027-03-04T09:00:00.000Z',
        minutes: 15,
        summary: 'Een stoel bij de lift',
        description: 'Voorbeeld op mastodon, Voorbeeld op x\nZet een stoel bij de lift.',
        location: 'Voorbeeld op mastodon, Voorbeeld op x',
        sequence: 0,
      },
      expect.objectContaining({ uid: 'film@over-de-drempel', start: '2027-03-29T07:00:00.000Z' }),
    ])
    expect(read(renderCalendarIcs(empty, now))).toEqual([])
  })

  it('holds lines of at most 75 octets that end in CRLF, and cuts no character', () => {
    const ics = renderCalendarIcs(planOf(hostile('Eén 👨‍👩‍👧‍👦 '.repeat(30))), now)
    expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    for (const line of ics.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(read(ics)[0]?.summary).toBe('Eén 👨‍👩‍👧‍👦 '.repeat(30))
  })

  it('lets no words begin a property or an event', () => {
    const title = 'a\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:b; c, d\\n\u0000'
    expect(read(renderCalendarIcs(planOf(hostile(title)), now)).map(({ summary }) => summary)).toEqual([
      'a\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:b; c, d\\n',
    ])
  })

  it('keeps stamp and number of what stayed, and gives what changed the next number', () => {
    const first = renderCalendarIcs(planOf(both + later), now)
    expect(renderCalendarIcs(planOf(both + later), '2027-03-02T08:00:00Z', first)).toBe(first)
    const moved = planOf(both.replace('10:00', '11:00') + later)
    const second = renderCalendarIcs(moved, '2027-03-02T08:00:00Z', first)
    expect(read(second).map(({ uid, sequence }) => [uid, sequence])).toEqual([
      ['stoel@over-de-drempel', 1],
      ['film@over-de-drempel', 0],
    ])
    expect(second).toContain('DTSTAMP:20270302T080000Z')
    expect(read(renderCalendarIcs(moved, now, 'geen kalender')).map(({ sequence }) => sequence)).toEqual([0, 0])
  })

  it('folds exactly at 75 octets', () => {
    expect(foldLine('a'.repeat(75))).toBe('a'.repeat(75))
    expect(foldLine('a'.repeat(76))).toBe(`${'a'.repeat(75)}\r\n a`)
    expect(foldLine(`${'a'.repeat(74)}é`)).toBe(`${'a'.repeat(74)}\r\n é`)
  })
})
