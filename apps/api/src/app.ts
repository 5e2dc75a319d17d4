import { contentFolder } from '@drempel/content'
import type { Snapshot } from '@drempel/core/snapshot'
import type { ToolkitContent } from '@drempel/core/toolkit'
import { type Context, Hono } from 'hono'
import { type Gate, guard } from './access/guard.ts'
import type { Identify } from './access/identify.ts'
import type { Take } from './access/limits.ts'
import type { Accounts } from './accounts/accounts.ts'
import { memberRoutes } from './accounts/member-routes.ts'
import { pageRoutes } from './accounts/page-routes.ts'
import { passkeyRoutes } from './accounts/passkey-routes.ts'
import { advisorRoutes } from './advisors/routes.ts'
import { boardRoutes } from './board/routes.ts'
import { calendarFeedRoutes } from './calendar-feed/routes.ts'
import { personRoutes } from './consents/person-routes.ts'
import { placeRoutes } from './consents/place-routes.ts'
import { quoteRoutes } from './consents/quote-routes.ts'
import { consentRoutes } from './consents/routes.ts'
import { composeDocument } from './contract/document.ts'
import type { Route } from './contract/route.ts'
import { docsRoutes } from './docs/routes.ts'
import type { Printer } from './documents/printer.ts'
import { answerFromFolder, type Folder, folderOf } from './folders/folder.ts'
import { followUpRoutes } from './follow-ups/routes.ts'
import { answerPreflight, openHeaders } from './http/cross-origin.ts'
import type { Log } from './http/log.ts'
import { type Clock, observe, type RequestState } from './http/observe.ts'
import { answerProblem } from './http/problem.ts'
import { dataHeaders } from './http/security-headers.ts'
import { namingRoute } from './initiatives/naming-route.ts'
import { initiativeRoutes } from './initiatives/routes.ts'
import { lessonRoutes } from './lessons/routes.ts'
import { letterRoutes } from './letters/routes.ts'
import { matchRoutes } from './match/routes.ts'
import { noteRoutes } from './notes/routes.ts'
import { pieceRoutes } from './pieces/routes.ts'
import { removalRoutes } from './privacy/removal-routes.ts'
import { privacyRoutes } from './privacy/routes.ts'
import { pieceSourcesIn, type ReadPieceSource } from './proposals/piece-source.ts'
import { proposalRoutes } from './proposals/routes.ts'
import { searchRoutes } from './search/routes.ts'
import { settingRoutes } from './settings/routes.ts'
import { signUpDeskRoutes } from './sign-up/desk-routes.ts'
import { draftRoutes } from './sign-up/draft-routes.ts'
import { signUpRoutes } from './sign-up/routes.ts'
import { statusPageRoute } from './sign-up/status-page.ts'
import { projectRoutes } from './snapshot/project-routes.ts'
import { snapshotRoutes } from './snapshot/routes.ts'
import { stateRoutes } from './state/routes.ts'
import { statisticsRoutes } from './statistics/routes.ts'
import type { Store } from './store/store.ts'
import { trainingRoutes } from './training/routes.ts'
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
  /** Logging in. Absent: its pages say that it cannot be done here. */
  readonly accounts?: Accounts
  /** How often somebody may ask. Absent: nobody is held back. */
  readonly take?: Take
  /** The network address of who asks. It is counted and never written down. */
  readonly addressOf?: (c: Context) => string | undefined
  /** Whether this server sends mail. Absent: letters go by post. */
  readonly canMail?: boolean
  /** Makes PDF. Absent: letters are pages and texts only. */
  readonly printer?: Printer
  /** Where the Markdown of pieces is, for patches. Absent: the content that travels with this program. */
  readonly readPieceSource?: ReadPieceSource
  readonly clock: Clock
  /** Bytes that nobody can foresee. */
  readonly randomBytes: (length: number) => Uint8Array
  /** Folders to serve beside the API. */
  readonly folders?: readonly Folder[]
  readonly log: Log
}

/** The API as a function of what it needs. Ask it with `app.request()`, or let a server listen with `app.fetch`. */
export function createApp(dependencies: Dependencies): Hono<RequestState> {
  const { folders = [], log, clock, randomBytes, identify, accounts, take, addressOf } = dependencies
  const gate: Gate = {
    identify,
    ...(accounts ? { cookieName: accounts.cookieName, publicOrigin: accounts.publicUrl.origin } : {}),
    ...(take ? { take } : {}),
    ...(addressOf ? { addressOf } : {}),
  }
  const routes = apiRoutes(dependencies)
  const app = new Hono<RequestState>()
  app.use(observe(log, clock, randomBytes))
  for (const path of new Set(routes.map((route) => route.path))) {
    mount(
      app,
      path,
      routes.filter((route) => route.path === path),
      gate,
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
export function apiRoutes(dependencies: Omit<Dependencies, 'folders' | 'log' | 'identify' | 'addressOf'>): Route[] {
  const { content, snapshot, store, clock, randomBytes, accounts, take } = dependencies
  const { canMail = false, printer, readPieceSource = pieceSourcesIn(contentFolder) } = dependencies
  const toolkitUrl = snapshot.programme.url
  return [
    ...pieceRoutes(content),
    ...searchRoutes(content),
    ...matchRoutes(content),
    ...statisticsRoutes({ content, store, now: clock.now }),
    ...draftRoutes({ store, now: clock.now, randomBytes }),
    statusPageRoute(store),
    ...snapshotRoutes(snapshot, clock.now),
    ...signUpRoutes({ store, now: clock.now, randomBytes }),
    ...signUpDeskRoutes({ store, now: clock.now, randomBytes }),
    ...trajectoryRoutes({ content, store, now: clock.now }),
    ...noteRoutes({ content, store, now: clock.now }),
    ...letterRoutes({ content, toolkitUrl, store, now: clock.now, randomBytes, canMail, printer }),
    ...followUpRoutes({ content, store, now: clock.now }),
    ...lessonRoutes({ content, store, now: clock.now }),
    ...proposalRoutes({ store, now: clock.now, randomBytes, readPieceSource }),
    ...calendarFeedRoutes({ store, now: clock.now, randomBytes }),
    ...boardRoutes({ store, now: clock.now }),
    ...settingRoutes({ store, now: clock.now }),
    ...initiativeRoutes({ store, now: clock.now }),
    namingRoute({ store, now: clock.now }),
    ...personRoutes({ store, now: clock.now, randomBytes }),
    ...consentRoutes({ store, now: clock.now, randomBytes }),
    ...placeRoutes({ store, now: clock.now, randomBytes }),
    ...quoteRoutes({ store, now: clock.now, randomBytes }),
    ...projectRoutes({ content, store, now: clock.now }),
    ...advisorRoutes({ store, now: clock.now }),
    ...trainingRoutes({ content, store, now: clock.now, randomBytes }),
    ...memberRoutes({ store, now: clock.now, randomBytes, ...(accounts ? { accounts } : {}) }),
    ...pageRoutes({ store, now: clock.now, randomBytes, ...(accounts ? { accounts } : {}), ...(take ? { take } : {}) }),
    ...passkeyRoutes(accounts),
    ...privacyRoutes({ store, now: clock.now }),
    ...removalRoutes({ store, now: clock.now, randomBytes }),
    ...stateRoutes(content, store),
  ]
}

/** Puts the routes of one path in the app, and refuses the methods that it does not have. */
function mount(app: Hono<RequestState>, path: string, routes: readonly Route[], gate: Gate): void {
  const pattern = path.replace(/\{(\w+)\}/g, ':$1')
  const open = routes.some((route) => route.open)
  const methods = routes.flatMap(({ method }) => (method === 'GET' ? ['GET', 'HEAD'] : [method]))
  const allow = [...methods, 'OPTIONS'].join(', ')
  app.use(pattern, async (c, next) => {
    c.set('route', path)
    for (const [name, value] of Object.entries({ ...dataHeaders, ...(open ? openHeaders : {}) })) c.header(name, value)
    await next()
  })
  for (const route of routes) app.on(route.method, pattern, guard(route, gate))
  app.options(pattern, (c) => answerPreflight(c, allow, open))
  app.all(pattern, (c) => {
    c.header('allow', allow)
    return answerProblem(c, 405, { title: `This address knows no ${c.req.method}.`, detail: `It knows ${allow}.` })
  })
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
