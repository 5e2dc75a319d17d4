import type { ToolkitContent } from '@drempel/core/toolkit'
import type { Printer } from '../documents/printer.ts'
import type { Store } from '../store/store.ts'

/** What the routes of letters need. */
export interface LetterDependencies {
  readonly content: ToolkitContent
  /** Address of the published toolkit, for links in letters. */
  readonly toolkitUrl: string
  readonly store: Store
  readonly now: () => Date
  readonly randomBytes: (length: number) => Uint8Array
  /** Whether this server sends mail. */
  readonly canMail: boolean
  /** Makes PDF. Absent: this server does not. */
  readonly printer?: Printer | undefined
}
