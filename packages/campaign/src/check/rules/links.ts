import type { PlannedPost } from '../../model/planned-post.ts'
import { linkPath, textPath } from '../post-texts.ts'
import { type PostFinding, postRule } from '../rule.ts'

/** Services that hide where a link leads. Mastodon discourages them, mail filters distrust them. Source: `campaign.md` §4. */
const shorteners = new Set(
  'bit.ly tinyurl.com t.co goo.gl ow.ly is.gd buff.ly lnkd.in rb.gy cutt.ly t.ly shorturl.at tiny.cc dlvr.it'.split(
    ' ',
  ),
)

const pages = new Set(['/', '/stukken/voorbeeld-bankje.html'])

export const links = postRule({
  id: 'links',
  why: {
    nl: 'Een link die nergens heen gaat of zijn adres verbergt, kost vertrouwen. We kijken of de pagina op onze site bestaat.',
    en: 'A link that leads nowhere or hides its address costs trust. We look whether the page exists on our site.',
  },
  source: 'campaign.md §6 T2',
  examples: [
    { material: () => ({ pages }), problems: [] },
    { posts: [{ link: { page: 'index.html' } }], material: () => ({ pages }), problems: [] },
    { material: () => ({ pages, siteUrl: 'https://toolkit.example/pad' }), problems: [] },
    {
      posts: [{ link: { page: 'over-ons.html' } }],
      material: () => ({ pages }),
      problems: [{ at: 'link', reason: 'Unexpected link to `/over-ons.html`, expected a page of the site' }],
    },
    {
      posts: [{ text: 'Lees het op https://bit.ly/abc en http://www.voorbeeld.example.', link: undefined }],
      problems: [
        { at: 'text', reason: 'Unexpected short link `bit.ly`, expected the whole address' },
        {
          at: 'text',
          reason: 'Unexpected link `http://www.voorbeeld.example` without `https`, expected a safe address',
        },
      ],
    },
  ],
  check(planned, { material }) {
    const site = new URL(material.siteUrl)
    return planned.links.flatMap(({ url }): PostFinding[] => {
      const target = URL.parse(url)
      if (!target) return []
      if (shorteners.has(target.hostname.replace(/^www\./, '')))
        return [finding(planned, `Unexpected short link \`${target.hostname}\`, expected the whole address`, shortNote)]
      if (target.protocol !== 'https:' && target.host !== site.host)
        return [
          finding(
            planned,
            `Unexpected link \`${url}\` without \`https\`, expected a safe address`,
            'Begin het adres met `https://`.',
          ),
        ]
      const path = pathOn(site, target)
      if (path === undefined || !material.pages || material.pages.has(path)) return []
      const reason = `Unexpected link to \`${path}\`, expected a page of the site`
      return [
        {
          path: linkPath(planned),
          reason,
          actual: path,
          note: 'Kijk in het adres van de pagina, of bouw de site opnieuw met `pnpm toolkit build`.',
        },
      ]
    })
  },
})

const shortNote = 'Zet `{link}` neer: dan weet iedereen waar de link heen gaat, en wordt hij meegeteld.'

const finding = (planned: PlannedPost, reason: string, note: string): PostFinding => ({
  path: textPath(planned),
  reason,
  note,
})

/** Path on our own site, as the pages are named; `undefined` for another site. */
function pathOn(site: URL, target: URL): string | undefined {
  const base = site.pathname.replace(/\/$/, '')
  if (target.host !== site.host || !`${target.pathname}/`.startsWith(`${base}/`)) return undefined
  const path = decoded(target.pathname.slice(base.length)) || '/'
  return path.endsWith('/') && path !== '/' ? `${path}index.html` : path
}

/** A path as people read it; one that was not encoded well stays as it is, and is then no page of ours. */
function decoded(path: string): string {
  try {
    return decodeURI(path)
  } catch (error) {
    if (error instanceof URIError) return path
    throw error
  }
}
