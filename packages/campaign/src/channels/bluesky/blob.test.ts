import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { rawCid } from './blob.ts'

const cidOf = (text: string) => rawCid(createHash('sha256').update(text).digest('hex'))

// Reckoned with another program, from the same specification. A real server agrees in bluesky.test.ts.
it.each([
  ['', 'bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku'],
  ['hello world', 'bafkreifzjut3te2nhyekklss27nh3k72ysco7y32koao5eei66wof36n5e'],
])('names the bytes of “%s”', (text, cid) => expect(cidOf(text)).toBe(cid))
