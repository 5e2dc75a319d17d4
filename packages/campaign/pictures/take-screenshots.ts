import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { openBrowser } from '@drempel/browser'
import { campaign } from '../test/campaign.ts'
import { makeOwnCampaign } from '../test/own-campaign.ts'

/**
 * Takes the pictures of the staff's manual anew, from the calendar as it is and the example project data:
 * `node packages/campaign/pictures/take-screenshots.ts`.
 */
const project = join(import.meta.dirname, '../../..')
const pictures = join(project, 'apps/campaign/pictures')
const at = '2027-01-14T09:00:00Z'

const root = await mkdtemp(join(tmpdir(), 'drempel-screenshots-'))
const browser = await openBrowser()
try {
  await mkdir(pictures, { recursive: true })
  const toolkit = join(project, 'packages/toolkit/src/main.ts')
  await promisify(execFile)(process.execPath, [toolkit, 'build', '--out', join(root, 'site')], { cwd: project })
  const own = await makeOwnCampaign(root, join(root, 'site/content.json'), {
    bluesky: { url: 'https://pds.overdedrempel.example', account: 'overdedrempel.example' },
    mail: { port: 2525, account: 'post@overdedrempel.example' },
  })
  const call = async (...args: string[]) => {
    const { status, stderr } = await campaign([...args, '--folder', own.folder], { at, cwd: root })
    if (status !== 0) throw new Error(stderr)
  }
  await own.writeSnapshot({ ...own.snapshot, example: true })
  await call('approve', 'de-deur-op-een-kier', 'kies-iets-kleins', '--by', 'Robin Voorbeeld', '--yes')
  await call('plan', '--html')
  await call('preview')

  const page = await browser.newPage({ viewport: { width: 1100, height: 900 } })
  const open = (name: string) => page.goto(pathToFileURL(join(own.folder, 'out', name)).href)
  const shoot = (name: string, heightPx: number, y = 0) =>
    page.screenshot({
      path: join(pictures, `${name}.png`),
      clip: { x: 0, y, width: 1100, height: heightPx },
      fullPage: true,
    })
  await open('kalender.html')
  const january = await page.locator('h2', { hasText: 'januari 2027' }).boundingBox()
  await shoot('kalender', 700, (january?.y ?? 0) - 16)
  await open('voorbeeld.html')
  await shoot('voorbeeld', 540)
  const post = page.locator('article[data-channel=instagram]').first()
  await post.locator('summary').first().click()
  await post.screenshot({ path: join(pictures, 'bericht.png') })
} finally {
  await browser.close()
  await rm(root, { recursive: true, force: true })
}
