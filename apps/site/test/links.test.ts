import { access } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { type BuiltPage, pagesOf } from './pages.ts'

const LEADS_OUTSIDE = /^(?:https?:|mailto:|tel:|data:)/

const addressesIn = ({ html }: BuiltPage): string[] =>
  [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, address = '']) => address.replaceAll('&#x26;', '&'))

const anchorsIn = ({ html }: BuiltPage): string[] => [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id)

/** Where an address leads, seen from a page: file within the site, and anchor. */
function landing(page: BuiltPage, address: string): { file: string; anchor: string } {
  const [path = '', anchor = ''] = address.split('#')
  return { file: path === '' ? page.address : posix.join(posix.dirname(page.address), path), anchor }
}

describe.each(['realSite', 'edgeSite'] as const)('links of the %s', (name) => {
  const folder = inject(name)

  it('all lead to a file and an anchor that exist', async () => {
    const pages = await pagesOf(folder)
    const anchors = new Map(pages.map((page) => [page.address, new Set(anchorsIn(page))]))
    const dead: string[] = []
    // The page for lost addresses starts all its links at the root of the site, which the base of these addresses stands for.
    for (const page of pages) {
      for (const address of addressesIn(page).filter((one) => !LEADS_OUTSIDE.test(one) && one !== '/toolkit/')) {
        const { file, anchor } = landing(page, address)
        const exists = await access(join(folder, file)).then(
          () => true,
          () => false,
        )
        if (!exists || (anchor !== '' && !anchors.get(file)?.has(anchor))) dead.push(`${page.address} → ${address}`)
      }
    }
    expect(dead).toEqual([])
  })

  it('never leave the folder, so that the site works from a folder and at any address', async () => {
    const pages = (await pagesOf(folder)).filter(({ address }) => address !== '404.html')
    const leaving = pages.flatMap((page) =>
      addressesIn(page)
        .filter((one) => !LEADS_OUTSIDE.test(one))
        .filter((one) => one.startsWith('/') || landing(page, one).file.startsWith('..'))
        .map((one) => `${page.address} → ${one}`),
    )
    expect(leaving).toEqual([])
  })
})

describe('pictures, styles and scripts', () => {
  it('all come from the site itself, and there is no script at all', async () => {
    for (const page of await pagesOf(inject('realSite'))) {
      expect(page.html, page.address).not.toMatch(/<script|\son[a-z]+="/)
      expect(page.html, page.address).not.toMatch(/<(?:img|link rel="stylesheet")[^>]*(?:src|href)="https?:/)
    }
  })
})
