import { themeColor, wordmark } from '@drempel/brand'
import type { Element } from 'hast'
import { h } from 'hastscript'
import type { OpenApiDocument, OpenApiOperation } from '../contract/document.ts'
import { renderHtml, unbrokenWordmark } from '../http/html-document.ts'
import { methodSign, renderOperation } from './operation.ts'
import { shapeLink, withCode } from './schema-words.ts'
import { renderShapes } from './shapes.ts'

interface Entry {
  readonly method: string
  readonly path: string
  readonly operation: OpenApiOperation
}

/**
 * The contract as a page for developers, whole without a script.
 * @param origin address of this server, for lines that can be copied and run: `http://127.0.0.1:4310`.
 */
export function renderDocsPage(document: OpenApiDocument, origin: string): string {
  const entries = Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]): Entry => ({ method, path, operation })),
  )
  const groups = document.tags.map((tag) => ({
    ...tag,
    entries: entries.filter(({ operation }) => operation.tags.includes(tag.name)),
  }))
  const around = { origin, shapes: document.components.schemas }
  return renderHtml({
    lang: 'en',
    title: `API · ${wordmark}`,
    head: [
      h('meta', { name: 'theme-color', content: themeColor }),
      h('link', { rel: 'icon', type: 'image/svg+xml', href: 'docs/mark.svg' }),
      h('link', { rel: 'stylesheet', href: 'docs/docs.css' }),
      h('script', { src: 'docs/copy.js', type: 'module' }),
    ],
    body: h('body', [
      h('a', { className: ['skip'], href: '#requests' }, 'To the requests'),
      h('header', { className: ['band'] }, [
        h('div', { className: ['inner'] }, [
          h('img', { src: 'docs/mark.svg', alt: '', width: 96, height: 96 }),
          h('div', [h('h1', `${unbrokenWordmark}: the API`), h('p', String(document.info.summary ?? ''))]),
        ]),
      ]),
      h('div', { className: ['inner', 'columns'] }, [
        h('nav', { ariaLabel: 'Requests' }, [...groups.map(navGroup), navShapes()]),
        h('main', { id: 'requests', tabIndex: -1 }, [
          intro(document, origin),
          ...groups.map(({ name, description, entries }) =>
            h('section', { className: ['group'] }, [
              h('h2', name),
              h('p', description),
              ...entries.map(({ method, path, operation }) => renderOperation(around, method, path, operation)),
            ]),
          ),
          h('section', { className: ['group'], id: 'shapes' }, [
            h('h2', 'Shapes'),
            h('p', 'What the data look like. A field without “optional” is always there. No other fields occur.'),
            h(
              'p',
              { className: ['index'] },
              Object.keys(around.shapes).flatMap((name) => [shapeLink(name), ' ']),
            ),
            ...renderShapes(around.shapes),
          ]),
        ]),
      ]),
      h('p', { id: 'said', role: 'status', className: ['said'] }),
    ]),
  })
}

const navGroup = ({ name, entries }: { name: string; entries: readonly Entry[] }): Element =>
  h('div', [
    h('p', name),
    h(
      'ul',
      entries.map(({ method, operation }) =>
        h('li', h('a', { href: `#${operation.operationId}` }, [methodSign(method), h('span', operation.summary)])),
      ),
    ),
  ])

const navShapes = (): Element =>
  h('div', [h('p', 'Reference'), h('ul', [h('li', h('a', { href: '#shapes' }, h('span', 'Shapes')))])])

const intro = ({ info }: OpenApiDocument, origin: string): Element =>
  h('div', { className: ['intro'] }, [
    h('p', withCode(String(info.description ?? ''))),
    h('p', ['This server: ', h('code', origin), '. Version: ', h('code', info.version), '.']),
    h('p', ['For programs: ', h('a', { href: 'openapi.json' }, 'openapi.json'), ' (OpenAPI 3.1).']),
  ])
