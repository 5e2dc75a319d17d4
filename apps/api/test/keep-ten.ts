/* Run as a program of its own: keeps ten sign-ups with keys that every such program uses. Arguments: file, one letter. */

import { exampleSignUp } from '../src/sign-up/sign-up.ts'
import { openSqlite } from '../src/store/open-sqlite.ts'

const [file = '', letter = ''] = process.argv.slice(2)
const store = await openSqlite(file)
for (let number = 0; number < 10; number++) {
  await store.addSignUp({
    reference: `${letter.repeat(5)}-AAAA${number}`,
    signUp: exampleSignUp,
    receivedAt: '2026-11-24T12:00:00.000Z',
    idempotency: { key: `key ${number}`, bodyHash: 'same' },
  })
}
await store.close()
