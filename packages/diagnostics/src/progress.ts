/** Shows how far long work is. */
export interface Progress {
  /** How much is done, a share from 0 to 1, with what is going on. */
  readonly update: (share: number, text?: string) => void
  /** It is finished. */
  readonly done: (text?: string) => void
  /** It stopped before the end. */
  readonly fail: (text?: string) => void
}

/** Where progress is shown: a terminal, or a file or log that only grows. */
export type ProgressStream = Pick<NodeJS.WriteStream, 'write'> & { readonly isTTY?: boolean }

/** Width of the bar, in characters. */
const BAR = 24

/**
 * Shows progress on a stream, standard error unless told otherwise. A terminal gets one line that moves; anything else
 * gets a line at every quarter, so that a log stays short.
 */
export function createProgress(label: string, stream: ProgressStream = process.stderr): Progress {
  const live = stream.isTTY === true
  let lastQuarter = -1
  const end = (sign: string, text = '') =>
    stream.write(`${live ? '\r\u001B[2K' : ''}${sign} ${label}${text && `  ${text}`}\n`)
  return {
    update(share, text = '') {
      const bounded = Math.min(1, Math.max(0, share))
      const percent = `${Math.floor(bounded * 100)}%`.padStart(5)
      if (live) {
        const full = Math.round(bounded * BAR)
        stream.write(`\r\u001B[2K  ${label} ${'█'.repeat(full)}${'░'.repeat(BAR - full)}${percent}  ${text}`)
        return
      }
      const quarter = Math.floor(bounded * 4)
      if (quarter <= lastQuarter) return
      lastQuarter = quarter
      stream.write(`  ${label}${percent}${text && `  ${text}`}\n`)
    },
    done: (text) => void end('✓', text),
    fail: (text) => void end('✗', text),
  }
}
