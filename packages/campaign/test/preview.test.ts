import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { openBrowser } from '@drempel/browser'
import { problem } from '@drempel/diagnostics'
import axe, { type RunOptions } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { approve } from '../src/approve/approve.ts'
import { coverage } from '../src/check/coverage/coverage.ts'
import { readFontCss } from '../src/hand-over/read-font-css.ts'
import {
  exampleChannels,
  exampleImage,
  examplePlanned,
  examplePost,
  exampleVideo,
} from '../src/model/planned-post.example.ts'
import { measureTexts } from '../src/platform-rules/measure-text.ts'
import { readPreviewFiles } from '../src/preview/read-preview-files.ts'
import { renderPreview } from '../src/preview/render-preview.ts'

let browser: Browser
let folder = ''
let address = ''
const now = '2027-03-02T09:00:00Z'
const longWord = 'Verantwoordelijkheidsverdelingsvraagstuk'.repeat(3)

beforeAll(async () => {
  browser = await openBrowser()
  folder = await mkdtemp(join(tmpdir(), 'drempel-preview-'))
  const drawn = await browser.newPage({ viewport: { width: 120, height: 150 } })
  await drawn.setContent('<body style="margin:0;background:linear-gradient(#1a2050,#ffc53a)">')
  const path = join(folder, 'stoel.png')
  await writeFile(path, await drawn.screenshot())
  await drawn.close()
  const video = { ...exampleVideo, path: join(folder, 'clip.mp4'), poster: { path, sha256: 'e'.repeat(64) } }
  await writeFile(video.path, 'not a film: the page asks for it only when somebody starts it')
  const posts = exampleChannels.flatMap(({ platform }) => [
    examplePlanned(platform, { media: [['tiktok', 'youtube'].includes(platform) ? video : { ...exampleImage, path }] }),
    examplePlanned(platform, {
      post: { ...examplePost, id: 'lang' },
      title: longWord,
      parts: [`${longWord} ${'Een lange zin die maar door blijft gaan. '.repeat(20)} #${longWord}`, 'Tweede deel'],
      media: [exampleImage, { ...exampleImage, path }],
      local: { day: '2027-04-01', time: '10:00', offset: '+02:00' },
      example: true,
    }),
  ])
  const mistake = problem({
    file: 'maart.yaml',
    rule: 'post-length',
    reason: 'Unexpected 312, expected 300',
    note: 'Korter.',
  })
  const page = renderPreview(
    { posts },
    {
      approvals: approve({ posts }, ['stoel-bij-de-lift/bluesky'], 'Robin Voorbeeld', now).approvals.concat([
        { key: 'stoel-bij-de-lift/x', hash: 'f'.repeat(64), by: 'Sam Voorbeeld', at: now },
      ]),
      problems: new Map([
        ['lang/bluesky', [mistake]],
        ['', [mistake]],
      ]),
      countsOf: measureTexts,
      coverage: coverage({ posts }),
      files: await readPreviewFiles(posts, folder),
      fontCss: await readFontCss(),
      now,
    },
  )
  const file = join(folder, 'voorbeeld.html')
  await writeFile(file, page)
  address = pathToFileURL(file).href
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await rm(folder, { recursive: true, force: true })
})

async function open(width: number, colorScheme: 'light' | 'dark'): Promise<{ page: Page; asked: string[] }> {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme, reducedMotion: 'reduce' })
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(address)
  return { page, asked }
}

async function violationsOf(page: Page): Promise<string[]> {
  const options: RunOptions = { resultTypes: ['violations'] }
  // The page lets no script in from outside, so axe comes in as the tool that drives the browser does.
  await page.evaluate(axe.source)
  const found = await page.evaluate((chosen) => (globalThis as unknown as { axe: typeof axe }).axe.run(chosen), options)
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`))
}

describe.each([
  [320, 'light'],
  [320, 'dark'],
  [1280, 'light'],
  [1280, 'dark'],
] as const)('at %d pixels, %s', (width, scheme) => {
  it('asks nothing of anybody and stays within its edge, folded and open', async () => {
    const { page, asked } = await open(width, scheme)
    expect(asked.filter((one) => one !== address && !one.startsWith('data:'))).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    await page.$$eval('details', (all) => {
      for (const one of all) one.open = true
    })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    await page.close()
  }, 60_000)
})

// Colours do not follow the width, nor places the scheme: two of the four are all that there is to hear.
it.each([
  [320, 'light'],
  [1280, 'dark'],
] as const)(
  'gives axe nothing to say at %d pixels, %s',
  async (width, scheme) => {
    const { page } = await open(width, scheme)
    await page.$$eval('details', (all) => {
      for (const one of all) one.open = true
    })
    expect(await violationsOf(page)).toEqual([])
    await page.close()
  },
  60_000,
)

describe('the tools', () => {
  it('show one channel or one state, here and in the calendar, and say how many', async () => {
    const { page } = await open(1280, 'light')
    const shown = () => page.$$eval('article', (all) => all.filter((one) => one.checkVisibility()).length)
    expect(await shown()).toBe(30)
    await page.selectOption('[name=channel]', 'bluesky')
    expect(await shown()).toBe(2)
    expect(await page.innerText('[role=status]')).toBe('2 berichten')
    await page.selectOption('[name=state]', 'errors')
    expect(await shown()).toBe(1)
    expect(await page.$$eval('.day', (days) => days.filter((day) => day.checkVisibility()).length)).toBe(1)
    await page.close()
  })

  it('fold posts, open one that is asked for by its place, and stay on the screen', async () => {
    const { page } = await open(1280, 'light')
    const openCount = () => page.$$eval('article > details[open]', (all) => all.length)
    expect(await openCount()).toBe(0)
    await page.click('.chip a')
    expect(await openCount()).toBe(1)
    expect(await page.locator('.tools').evaluate((one) => one.getBoundingClientRect().top)).toBe(0)
    await page.click('[name=fold]')
    expect(await openCount()).toBe(30)
    await page.close()
  }, 60_000)

  it('cut no card off', async () => {
    const { page } = await open(390, 'light')
    const cut = await page.$$eval('article > details', (all) => {
      for (const one of all) {
        one.setAttribute('open', '')
        one.closest('article')?.setAttribute('style', 'content-visibility: visible')
      }
      return [...document.querySelectorAll<HTMLElement>('.card')]
        .filter((card) => card.scrollHeight > card.clientHeight + 2 || card.scrollWidth > card.clientWidth + 2)
        .map(({ className, scrollHeight, clientHeight, scrollWidth, clientWidth }) =>
          [className, scrollHeight - clientHeight, scrollWidth - clientWidth].join(' '),
        )
    })
    expect(cut).toEqual([])
    await page.close()
  }, 60_000)

  it('change light and dark for page and cards, whatever the device likes', async () => {
    const { page } = await open(1280, 'light')
    const grounds = () =>
      page.evaluate(() =>
        [document.body, document.querySelector('.card.x')].map((one) => one && getComputedStyle(one).backgroundColor),
      )
    expect(await grounds()).toEqual(['rgb(255, 254, 250)', 'rgb(255, 255, 255)'])
    await page.check('[value=dark]')
    expect(await grounds()).toEqual(['rgb(14, 18, 48)', 'rgb(0, 0, 0)'])
    await page.emulateMedia({ media: 'print' })
    expect((await grounds())[0]).toBe('rgb(255, 254, 250)')
    await page.close()
  })

  it('are not there without scripts, and everything else is', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(address)
    expect(await page.isVisible('.tools')).toBe(false)
    expect(await page.textContent('article')).toContain('Een stoel bij de lift')
    await context.close()
  })
})

it('makes a page of ten thousand posts in a few seconds, small enough to open', { timeout: 60_000 }, () => {
  const posts = Array.from({ length: 10_000 }, (_, index) => {
    const platform = exampleChannels[index % exampleChannels.length]?.platform ?? 'x'
    const day = `2027-${String(1 + (index % 12)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`
    return examplePlanned(platform, {
      post: { ...examplePost, id: `bericht-${index}` },
      local: { day, time: '10:00', offset: '+01:00' },
    })
  })
  const before = process.cpuUsage()
  const options = { approvals: [], problems: new Map(), countsOf: () => [], files: new Map(), now }
  const page = [...renderPreview({ posts }, options)].join('')
  const { user, system } = process.cpuUsage(before)
  expect((user + system) / 1_000).toBeLessThan(10_000)
  expect(page.length).toBeLessThan(60_000_000)
})
