import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exampleImage, examplePlanned, examplePost, exampleVideo } from '../model/planned-post.example.ts'
import { guarded, renderTable } from './csv.ts'
import { renderBuffer } from './render-buffer.ts'
import { renderCsv } from './render-csv.ts'

/** Reads CSV as RFC 4180 has it, where every field is quoted. */
const readTable = (text: string): string[][] =>
  text
    .split(/\r\n(?=(?:[^"]*"[^"]*")*[^"]*$)/)
    .filter((line) => line !== '')
    .map((line) =>
      [...line.matchAll(/"((?:[^"]|"")*)"(?:[,;]|$)/g)].map(([, field = '']) => field.replaceAll('""', '"')),
    )

describe('renderTable', () => {
  it('reads back as it was written, whatever the fields hold', () => {
    const field = fc.array(fc.constantFrom('a', '"', ',', '\r\n', '\n', ';', 'é', '👋', ' ')).map((all) => all.join(''))
    const table = fc.array(fc.array(field, { minLength: 3, maxLength: 3 }), { minLength: 1 })
    fc.assert(
      fc.property(table, (rows) => {
        for (const separator of [';', ','] as const) expect(readTable(renderTable(rows, separator))).toEqual(rows)
      }),
    )
  })
})

describe('guarded', () => {
  it.each(['=1+1', '+31', '-1', '@iemand', '\t=1', '＝1'])('puts an apostrophe before %j', (text) => {
    expect(guarded(text)).toBe(`'${text}`)
  })
  it.each([' =1', '\u00a0=1', '\u200b=1', '\u202e=1', '\u2060\t @x'])('sees it behind what nobody sees: %j', (text) => {
    expect(guarded(text)).toBe(`'${text}`)
  })
  it.each(['\r', '\n'])('sees it behind a line end at the beginning: %j', (end) => {
    expect(guarded(`${end}=1`)).toBe(`'${end}'=1`)
  })
  it('sees it behind a separator or line end within a text', () => {
    expect(guarded('Kom koffie drinken;=1+1')).toBe("Kom koffie drinken;'=1+1")
    expect(guarded('Neem mee:\r\n- koffie\n\u200b+1')).toBe("Neem mee:\r\n'- koffie\n'\u200b+1")
  })
  it.each(['Kom = erbij', 'e-mail', 'a;b', 'Een\nTwee', ''])('leaves %j alone', (text) => {
    expect(guarded(text)).toBe(text)
  })
})

describe('renderCsv', () => {
  it('has a mark for Excel, one row per planned post, the zone in words and the instant in UTC', () => {
    const csv = renderCsv([examplePlanned('instagram')])
    expect(csv.charCodeAt(0)).toBe(0xfeff)
    expect(csv.slice(1)).toMatch(/^"sleutel";"dag";/)
    const [header = [], row = []] = readTable(csv.slice(1))
    const field = (name: string) => row[header.indexOf(name)]
    expect(field('sleutel')).toBe('stoel-bij-de-lift/instagram')
    expect(field('tijdzone')).toBe('Europe/Amsterdam (UTC+01:00)')
    expect(field('moment_utc')).toBe('2027-03-04T09:00:00Z')
    expect(field('werkzaam_element')).toBe('ontmoeten')
  })

  it('runs nothing in a spreadsheet', () => {
    const csv = renderCsv([examplePlanned('x', { title: '=HYPERLINK("https://elders.example")', parts: ['@iemand'] })])
    expect(csv).toContain(`"'=HYPERLINK(""https://elders.example"")"`)
    expect(csv).toContain(`"'@iemand"`)
  })
})

describe('renderBuffer', () => {
  const onTheWeb = ({ name }: { name: string }) => `https://toolkit.example/beeld/${name}`
  const nowhere = () => undefined

  it('has the columns that Buffer asks for, and local times with the zone in the name', () => {
    const { files } = renderBuffer([examplePlanned('facebook', { parts: ['Hallo "buur"'] })], onTheWeb)
    expect(files).toEqual([
      {
        name: 'buffer-facebook-1-tijden-in-Europe-Amsterdam.csv',
        content:
          '"Text","Image URL","Tags","Posting Time"\r\n"Hallo ""buur""","https://toolkit.example/beeld/stoel-bij-de-lift-1.png","","2027-03-04 10:00"\r\n',
      },
    ])
  })

  it('holds no more than a hundred rows per file and one channel per file', () => {
    const posts = (['facebook', 'linkedin'] as const).flatMap((platform) =>
      Array.from({ length: 201 }, (_, index) =>
        examplePlanned(platform, { post: { ...examplePost, id: `b-${index}` }, media: [] }),
      ),
    )
    const { files } = renderBuffer(posts, nowhere)
    expect(files.map(({ name, content }) => [name.slice(0, 17), readTable(content).length - 1])).toEqual([
      ['buffer-facebook-1', 100],
      ['buffer-facebook-2', 100],
      ['buffer-facebook-3', 1],
      ['buffer-linkedin-1', 100],
      ['buffer-linkedin-2', 100],
      ['buffer-linkedin-3', 1],
    ])
  })

  it('leaves out what it would spoil, and says why', () => {
    const posts = [
      examplePlanned('x', { parts: ['@iemand hallo'] }),
      examplePlanned('tiktok', { media: [exampleVideo] }),
      examplePlanned('facebook', { parts: ['Een', 'Twee'] }),
      examplePlanned('linkedin', { media: [exampleImage, exampleImage] }),
      examplePlanned('threads'),
      examplePlanned('instagram', { example: true }),
    ]
    const { files, left } = renderBuffer(posts, nowhere)
    expect(files).toEqual([])
    expect(left.map(({ key, reason }) => [key.split('/')[1], reason])).toEqual([
      [
        'x',
        'De tekst begint met “@”: een rekenprogramma ziet dat als formule. Begin met een ander teken, of gebruik het pakket.',
      ],
      ['tiktok', 'Buffer neemt geen films aan uit dit bestand. Gebruik het pakket.'],
      ['facebook', 'Een draad van meer berichten kan niet in dit bestand. Gebruik het pakket.'],
      ['linkedin', 'In dit bestand past één beeld per bericht. Gebruik het pakket.'],
      ['threads', 'Het beeld staat nog niet op internet, en Buffer haalt het daar op. Gebruik het pakket.'],
      ['instagram', 'Dit is een voorbeeld met verzonnen mensen of cijfers.'],
    ])
  })
})
