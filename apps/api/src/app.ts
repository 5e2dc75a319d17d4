import type { Snapshot } from '@drempel/core/snapshot'
import type { ToolkitContent } from '@drempel/core/toolkit'
import { type Context, Hono } from 'hono'
import type { Identify } from './access/identify.ts'
import { mayUse } from './access/roles.ts'
import { composeDocument } from './contract/document.ts'
import type { Route } from './contract/route.ts'
import { docsRoutes } from './docs/routes.ts'
import { answerFromFolder, type Folder, folderOf } from './folders/folder.ts'
import { answerPreflight, openHeaders } from './http/cross-origin.ts'
import type { Log } from './http/log.ts'
import { type Clock, observe, type RequestState } from './http/observe.ts'
import { answerProblem } from './http/problem.ts'
import { dataHeaders } from './http/security-headers.ts'
import { pieceRoutes } from './pieces/routes.ts'
import { signUpDeskRoutes } from './sign-up/desk-routes.ts'
import { signUpRoutes } from './sign-up/routes.ts'
import { snapshotRoutes } from './snapshot/routes.ts'
import { stateRoutes } from './state/routes.ts'
import type { Store } from './store/store.ts'
import { trajectoryRoutes } from './trajectories/routes.ts'
import { version } from './version.ts'

/** Everything that the API needs of the world. */
export interface Dependencies {
  /** The published toolkit. */
  readonly content: ToolkitContent
  /** The public project snapshot. */
  readonly snapshot: Snapshot
  /** Where everything is kept that must not be lost. */
  readonly store: Store
  /** Who sends a request. */
  readonly identify: Identify
  readonly clock: Clock
  /** Bytes that nobody can foresee. */
  readonly randomBytes: (length: number) => Uint8Array
  /** Folders to serve beside the API. */
  readonly folders?: readonly Folder[]
  readonly log: Log
}

/** The API as a function of what it needs. Ask it with `app.request()`, or let a server listen with `app.fetch`. */
export function createApp(dependencies: Dependencies): Hono<RequestState> {
  const { folders = [], log, clock, randomBytes, identify } = dependencies
  const routes = apiRoutes(dependencies)
  const app = new Hono<RequestState>()
  app.use(observe(log, clock, randomBytes))
  for (const path of new Set(routes.map((route) => route.path))) {
    mount(
      app,
      path,
      routes.filter((route) => route.path === path),
      identify,
    )
  }
  app.route('/', docsRoutes(composeDocument(routes, version)))
  app.notFound((c: Context<RequestState>) => answerElsewhere(c, folders))
  app.onError((error, c) => {
    const requestId = c.get('requestId')
    log({ event: 'fault', at: clock.now().toISOString(), request: requestId, error: error.stack ?? String(error) })
    return answerProblem(c, 500, {
      title: 'Something broke on our side.',
      detail: 'It is not your request. Tell us the number of this request, and we can look it up.',
      requestId,
    })
  })
  return app
}

/** The routes of the contract. */
export function apiRoutes(dependencies: Omit<Dependencies, 'folders' | 'log' | 'identify'>): Route[] {
  const { content, snapshot, store, clock, randomBytes } = dependencies
  return [
    ...pieceRoutes(content),
    ...snapshotRoutes(snapshot, clock.now),
    ...signUpRoutes({ store, now: clock.now, randomBytes }),
    ...signUpDeskRoutes({ store, now: clock.now, randomBytes }),
    ...trajectoryRoutes({ content, store, now: clock.now }),
    ...stateRoutes(content, store),
  ]
}

/** Puts the routes of one path in the app, and refuses the methods that it does not have. */
function mount(app: Hono<RequestState>, path: string, routes: readonly Route[], identify: Identify): void {
  const pattern = path.replace(/\{(\w+)\}/g, ':$1')
  const open = routes.some((route) => route.open)
  const methods = routes.flatMap(({ method }) => (method === 'GET' ? ['GET', 'HEAD'] : [method]))
  const allow = [...methods, 'OPTIONS'].join(', ')
  app.use(pattern, async (c, next) => {
    c.set('route', path)
    for (const [name, value] of Object.entries({ ...dataHeaders, ...(open ? openHeaders : {}) })) c.header(name, value)
    await next()
  })
  for (const route of routes) app.on(route.method, pattern, guarded(route, identify))
  app.options(pattern, (c) => answerPreflight(c, allow, open))
  app.all(pattern, (c) => {
    c.header('allow', allow)
    return answerProblem(c, 405, { title: `This address knows no ${c.req.method}.`, detail: `It knows ${allow}.` })
  })
}

/** Answers only who may use the route. */
function guarded({ access, answer }: Route, identify: Identify): Route['answer'] {
  if (access === 'everyone') return answer
  return async (c) => {
    const caller = await identify(c.req.raw.headers)
    if (!caller) {
      return answerProblem(c, 401, { title: 'Log in first.', detail: 'This is for people with an account.' })
    }
    if (!mayUse(access, caller)) return answerProblem(c, 403, { title: 'Your account may not do this.' })
    c.set('caller', caller)
    return answer(c)
  }
}

/** What is not in the contract: a file from a folder, or nothing. */
async function answerElsewhere(c: Context<RequestState>, folders: readonly Folder[]): Promise<Response> {
  const isData = c.req.path === '/v1' || c.req.path.startsWith('/v1/')
  const folder = isData ? undefined : folderOf(folders, c.req.path)
  if (folder) c.set('route', `${folder.prefix === '/' ? '' : folder.prefix}/*`)
  if (folder && c.req.method !== 'GET' && c.req.method !== 'HEAD') {
    c.header('allow', 'GET, HEAD')
    return answerProblem(c, 405, { title: `This address knows no ${c.req.method}.`, detail: 'It knows GET and HEAD.' })
  }
  const answer = folder && (await answerFromFolder(c, folder))
  if (answer) return answer
  if (!folder && c.req.path === '/') return c.redirect('/docs')
  for (const [name, value] of Object.entries(dataHeaders)) c.header(name, value)
  return answerProblem(c, 404, { title: 'There is nothing at this address.', detail: 'GET /docs tells what there is.' })
}
