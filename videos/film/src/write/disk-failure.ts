import { Failure } from '@drempel/diagnostics'

/** What a disk may answer, in words that say what to do. */
const remedies: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full. Make room and render again: what was made so far is kept.',
  EDQUOT: 'Your share of the disk is full. Make room and render again: what was made so far is kept.',
  EACCES: 'This folder may not be written to. Choose another with --out, or ask for the right to write there.',
  EPERM: 'This folder may not be written to. Choose another with --out, or ask for the right to write there.',
  EROFS: 'This disk can only be read. Choose another folder with --out.',
}

/** An error of the disk as a failure of the world, which is not our mistake; any other error as it was. */
export function diskFailure(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof Failure) return error
  const { code = '', path } = error as NodeJS.ErrnoException
  const remedy = remedies[code]
  return remedy === undefined ? error : new Failure(`${remedy}${path ? ` (${path})` : ''}`, { cause: error })
}
