import { pathToFileURL } from 'node:url'
import { openBrowser } from '@drempel/browser'
import axe, { type RunOptions } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { edgeKinds, pagesOf, realKinds } from './pages.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
}, 120_000)
afterAll(() => browser.close())

const addressOf = (site: 'realSite' | 'edgeSite', file: string) => pathToFileURL(`${inject(site)}/${file}`).href

/** Every kind of page: the real ones, and those that only odd content has. */
const kinds = [
  ...Object.entries(realKinds).map(([kind, file]) => ({ kind, address: addressOf('realSite', file) })),
  ...Object.entries(edgeKinds).map(([kind, file]) => ({ kind, address: addressOf('edgeSite', file) })),
]

/** What axe finds. `only` names the rules to run; absent: all. */
async function violationsOf(page: Page, only?: string[]): Promise<string[]> {
  // Only violations come back: what passed is ten times as much, and nobody reads it.
  const options: RunOptions = { resultTypes: ['violations'], ...(only && { runOnly: only }) }
  const found = await page.evaluate((chosen) => (globalThis as unknown as { axe: typeof axe }).axe.run(chosen), options)
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
}

/** The rules about colour. In the dark nothing else of a page changes. */
const ABOUT_COLOUR = ['color-contrast', 'link-in-text-block']

const atAPhone = { width: 360, height: 740 }
const atADesk = { width: 1280, height: 900 }

describe.each(kinds)('$kind', ({ address }) => {
  let page: Page
  const asked: string[] = []
  const failed: string[] = []
  beforeAll(async () => {
    // Without motion: a colour on its way to another is no colour to measure.
    page = await browser.newPage({ reducedMotion: 'reduce', colorScheme: 'light', viewport: atAPhone })
    page.on('request', (request) => asked.push(request.url()))
    page.on('requestfailed', (request) => failed.push(request.url()))
    await page.goto(address)
    await page.evaluate(async () => void (await document.fonts.ready))
    await page.evaluate(axe.source)
  })
  afterAll(() => page.close())

  it('asks nothing of anybody: every request stays in the folder', () => {
    expect(asked.filter((one) => !one.startsWith('file:'))).toEqual([])
    expect(failed).toEqual([])
  })

  it('has the helplines at its foot', async () => {
    expect(await page.innerText('footer')).toMatch(/112[\s\S]*0800-0113[\s\S]*088 0767 000/)
  })

  it('keeps everything within the edge at 360 pixels, folded and unfolded', async () => {
    const width = () => page.evaluate(() => document.documentElement.scrollWidth)
    expect(await width()).toBe(360)
    await page.$$eval('details', (all) => {
      for (const one of all) one.setAttribute('open', '')
    })
    expect(await width()).toBe(360)
  })

  it('leaves room for words at every width: no text is squeezed into a pillar', async () => {
    const pillars = () =>
      page.$$eval('main p, main h2, main dd, main li', (texts) =>
        texts
          .filter((text) => text.clientHeight > 300 && text.clientWidth < 100)
          .map((text) => text.textContent?.slice(0, 60)),
      )
    expect(await pillars()).toEqual([])
    await page.setViewportSize(atADesk)
    expect(await pillars()).toEqual([])
    await page.setViewportSize(atAPhone)
  })

  it('gives axe nothing to say, on a phone and at a desk, light and dark', async () => {
    const found = [await violationsOf(page)]
    await page.setViewportSize(atADesk)
    found.push(await violationsOf(page))
    await page.emulateMedia({ colorScheme: 'dark' })
    found.push(await violationsOf(page, ABOUT_COLOUR))
    await page.setViewportSize(atAPhone)
    found.push(await violationsOf(page, ABOUT_COLOUR))
    expect(found.flat()).toEqual([])
  })
})

describe('at 360 pixels', () => {
  it('leaves room for a finger at every link that stands on its own', async () => {
    const page = await browser.newPage({ viewport: atAPhone })
    await page.goto(addressOf('realSite', realKinds.home))
    const small = await page.$$eval('header a, nav a, .helplines a', (links) =>
      links
        .filter((link) => {
          const { width, height } = link.getBoundingClientRect()
          return width > 0 && (height < 24 || width < 24)
        })
        .map((link) => link.textContent),
    )
    expect(small).toEqual([])
    await page.close()
  })
})

describe('without scripts', () => {
  it('reads the same', async () => {
    const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
    await page.goto(addressOf('realSite', realKinds.method))
    expect(await page.innerText('h1')).toBe('Portiekkoffie')
    expect(await page.innerText('main')).toContain('Vraag de huismeester of de verhuurder')
    await page.context().close()
  })
})

describe('with a keyboard', () => {
  it('first offers the way past the menu, and it works', async () => {
    const page = await browser.newPage({ viewport: atADesk })
    await page.goto(addressOf('realSite', realKinds.method))
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Naar de inhoud')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('inhoud')
    await page.close()
  })
})

describe('an address that leads into something folded', () => {
  it('opens it, so that the reader sees what was promised', async () => {
    const page = await browser.newPage()
    await page.goto(`${addressOf('realSite', realKinds['all pieces'])}#bij-geen-geld`)
    expect(await page.isVisible('#bij-geen-geld')).toBe(true)
    expect(await page.isVisible('#bij-geen-ruimte')).toBe(false)
    await page.close()
  })
})

/** How many sheets of paper a page takes. */
const sheetsOf = async (page: Page): Promise<number> => {
  const pdf = await page.pdf({ format: 'A4', printBackground: true })
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}

/** A millimetre in the pixels of a style sheet. */
const MM = 96 / 25.4

/** The size of every such element in millimetres, and how much of what is in it does not fit. */
const cardsOf = (page: Page, selector: string) =>
  page.$$eval(
    selector,
    (cards, mm) =>
      cards.map((card) => ({
        words: card.textContent ?? '',
        size: [card.getBoundingClientRect().width / mm, card.getBoundingClientRect().height / mm].map(Math.round),
        overPx: Math.max(0, card.scrollHeight - card.clientHeight, card.scrollWidth - card.clientWidth),
      })),
    MM,
  )

describe('cards to cut out', () => {
  it.each([
    ['real', addressOf('realSite', realKinds['piles of cards']), 64],
    ['odd', addressOf('edgeSite', edgeKinds['odd piles and every obstacle']), 16],
  ])('have their size, A7, and eight fill a sheet: the %s ones', async (_, address, count) => {
    const page = await browser.newPage({ viewport: { width: 794, height: 1123 } })
    await page.goto(address)
    await page.emulateMedia({ media: 'print' })
    const cards = await cardsOf(page, '.deck-card')
    expect(cards).toHaveLength(count)
    expect(cards.filter(({ size, overPx }) => size.join() !== '105,74' || overPx > 0)).toEqual([])
    await page.evaluate(() => document.body.replaceChildren(document.querySelector('.decks') ?? 'no cards'))
    expect(await sheetsOf(page)).toBe(count / 8)
    await page.close()
  })

  it('of size A6 have room for all their lines', async () => {
    const page = await browser.newPage({ viewport: { width: 794, height: 1123 } })
    await page.emulateMedia({ media: 'print' })
    const withCard = (await pagesOf(inject('realSite'))).filter(({ html }) => html.includes('class="pocket-card"'))
    expect(withCard.length).toBeGreaterThan(10)
    for (const { address } of withCard) {
      await page.goto(addressOf('realSite', address))
      const cards = await cardsOf(page, '.pocket-card')
      expect(cards.filter(({ size, overPx }) => size.join() !== '105,148' || overPx > 0)).toEqual([])
    }
    await page.close()
  })
})

describe('on paper', () => {
  it('drops the menu, keeps the words and prints the helplines', async () => {
    const page = await browser.newPage()
    await page.goto(addressOf('realSite', realKinds.method))
    await page.emulateMedia({ media: 'print' })
    expect(await page.isVisible('header nav')).toBe(false)
    expect(await page.isVisible('h1')).toBe(true)
    expect(await page.innerText('footer')).toContain('0800-0113')
    const sheets = await sheetsOf(page)
    expect(sheets).toBeGreaterThan(1)
    expect(sheets).toBeLessThan(7)
    await page.close()
  })
})
