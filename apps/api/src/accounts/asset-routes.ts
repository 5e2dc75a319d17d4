import { readFileSync } from 'node:fs'
import { cssVariables, fontFaceCss } from '@drempel/brand'
import type { Route } from '../contract/route.ts'
import { answerTagged, tagOf } from '../http/answer-json.ts'
import { docsHeaders } from '../http/security-headers.ts'

const asset = (name: string) => readFileSync(new URL(`./assets/${name}`, import.meta.url), 'utf8')

/** The style and the script of the pages for logging in. */
export const assetRoutes = (): Route[] => [
  assetRoute(
    'accounts.css',
    'text/css',
    [fontFaceCss('/docs/fonts'), cssVariables(), asset('accounts.css')].join('\n'),
  ),
  assetRoute('passkey.js', 'text/javascript', asset('passkey.js')),
]

function assetRoute(name: 'accounts.css' | 'passkey.js', type: string, text: string): Route {
  const tag = tagOf(text)
  return {
    method: 'GET',
    path: `/inloggen/${name}`,
    open: false,
    access: 'everyone',
    operation: {
      id: name === 'passkey.js' ? 'getPasskeyScript' : 'getAccountStyle',
      group: 'Accounts',
      summary: `Get \`${name}\` of the pages to log in`,
      description: 'Ours; nothing is fetched from elsewhere.',
      answers: {
        200: { description: 'The file.', type },
        304: { description: 'What you have, by the tag you sent, is still the same.' },
      },
    },
    answer(c) {
      for (const [header, value] of Object.entries(docsHeaders)) c.header(header, value)
      return answerTagged(c, text, tag, `${type}; charset=utf-8`)
    },
  }
}
