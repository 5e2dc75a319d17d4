import { execFile } from 'node:child_process'
import { parseArgs, promisify } from 'node:util'

/** What a line for the shell asks of curl. */
export interface Asked {
  readonly address: string
  readonly init: RequestInit
}

/**
 * What curl would be asked by these lines. The shell is real and reads them all, quotes and all; in the place of curl, which
 * not every machine has, stands a function that tells its arguments.
 */
export async function asCurlSees(lines: readonly string[]): Promise<Asked[]> {
  const script = [`curl() { printf '%s\\0' "$#" "$@"; }`, ...lines].join('\n')
  const { stdout } = await promisify(execFile)('sh', ['-c', script])
  const words = stdout.split('\0')
  const asked: Asked[] = []
  for (let at = 0; at < words.length - 1; ) {
    const count = Number(words[at])
    asked.push(requestOf(words.slice(at + 1, at + 1 + count)))
    at += 1 + count
  }
  return asked
}

/** The request that these arguments mean: the flags that our lines use, and no others. */
function requestOf(args: readonly string[]): Asked {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: {
      request: { type: 'string', short: 'X' },
      header: { type: 'string', short: 'H', multiple: true },
      data: { type: 'string', short: 'd' },
    },
    allowPositionals: true,
  })
  const headers = (values.header ?? []).map((header) => header.split(/: ?/, 2) as [string, string])
  const [address = ''] = positionals
  const { data, request = data === undefined ? 'GET' : 'POST' } = values
  return { address, init: { method: request, headers, ...(data === undefined ? {} : { body: data }) } }
}
