/*
 * Stands in for curl, which not every machine has: reads the flags that our lines use, sends the request and prints the
 * status. The shell around it is real.
 */
import { parseArgs } from 'node:util'

const { values, positionals } = parseArgs({
  options: { header: { type: 'string', short: 'H', multiple: true }, data: { type: 'string', short: 'd' } },
  allowPositionals: true,
})
const headers = (values.header ?? []).map((header) => header.split(/: ?/, 2) as [string, string])
const [address = ''] = positionals
const answer = await fetch(address, {
  headers,
  ...(values.data === undefined ? {} : { method: 'POST', body: values.data }),
})
process.stdout.write(String(answer.status))
