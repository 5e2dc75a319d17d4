import type { Route } from '../contract/route.ts'
import { documentRoute } from './document-route.ts'
import { draftRoutes } from './draft-routes.ts'
import type { LetterDependencies } from './letter-dependencies.ts'
import { readingRoutes } from './reading-routes.ts'
import { sendRoutes } from './send-routes.ts'

/** The letter of advice: composed, kept, finished, read by a colleague, and sent. */
export const letterRoutes = (dependencies: LetterDependencies): Route[] => [
  ...draftRoutes(dependencies),
  ...sendRoutes(dependencies),
  ...readingRoutes(dependencies),
  documentRoute(dependencies),
]
