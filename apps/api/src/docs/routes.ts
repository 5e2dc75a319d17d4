import { readFileSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { cssVariables, fontFaceCss, markSvg } from '@drempel/brand'
import { fontFiles } from '@drempel/brand/font-files'
import { type Context, Hono, type MiddlewareHandler } from 'hono'
import type { OpenApiDocument } from '../contract/document.ts'
import { answerFile } from '../folders/answer-file.ts'
import { answerTagged, tagOf } from '../http/answer-json.ts'
import { openHeaders } from '../http/cross-origin.ts'
import type { RequestState } from '../http/observe.ts'
import { answerProblem } from '../http/problem.ts'
import { rememberLast } from '../http/remember-last.ts'
import { dataHeaders, docsHeaders } from '../http/security-headers.ts'
import { renderDocsPage } from './page.ts'

/** The contract for people and for programs. Nothing of it is fetched from elsewhere. */
export function docsRoutes(document: OpenApiDocument): Hono<RequestState> {
  const contract = tagged(JSON.stringify(document, null, 2))
  const assets = new Map([
    ['docs.css', { ...tagged(styleSheet()), type: 'text/css; charset=utf-8' }],
    ['copy.js', { ...tagged(asset('copy.js')), type: 'text/javascript; charset=utf-8' }],
    ['mark.svg', { ...tagged(markSvg({ sizePx: 96, tone: 'color' })), type: 'image/svg+xml' }],
  ])
  const pageFor = rememberLast((origin: string) => tagged(renderDocsPage(document, origin)))
  const fonts = new Map(fontFiles().map(({ fileName, path }) => [fileName, path]))
  return new Hono<RequestState>()
    .use('/openapi.json', headers('/openapi.json', { ...dataHeaders, ...openHeaders }))
    .get('/openapi.json', (c) => answerTagged(c, contract.text, contract.tag))
    .use('/docs/*', headers('/docs', docsHeaders))
    .get('/docs', (c) => {
      const page = pageFor(new URL(c.req.url).origin)
      return answerTagged(c, page.text, page.tag, 'text/html; charset=utf-8')
    })
    .get('/docs/:name', (c) => {
      const found = assets.get(c.req.param('name'))
      return found ? answerTagged(c, found.text, found.tag, found.type) : nothing(c)
    })
    .get('/docs/fonts/:name', async (c) => {
      const path = fonts.get(c.req.param('name'))
      return path ? answerFile(c, { path, stats: await stat(path) }) : nothing(c)
    })
}

const headers =
  (route: string, values: Readonly<Record<string, string>>): MiddlewareHandler<RequestState> =>
  async (c, next) => {
    c.set('route', route)
    for (const [name, value] of Object.entries(values)) c.header(name, value)
    await next()
  }

const nothing = (c: Context) =>
  answerProblem(c, 404, { title: 'There is nothing at this address.', detail: 'GET /docs tells what there is.' })

const tagged = (text: string) => ({ text, tag: tagOf(text) })

const asset = (name: string) => readFileSync(new URL(`./assets/${name}`, import.meta.url), 'utf8')

const styleSheet = () => [fontFaceCss('fonts'), cssVariables(), asset('docs.css')].join('\n')
