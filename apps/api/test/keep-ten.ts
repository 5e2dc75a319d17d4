/* Run as a program of its own: keeps ten sign-ups with keys that every such program uses. Arguments: file, one letter. */

import { answered } from '../src/requests/change.ts'
import { bodyHashOf, once } from '../src/requests/once.ts'
import { keepSignUp } from '../src/sign-up/keep-sign-up.ts'
import { exampleSignUp } from '../src/sign-up/sign-up.ts'
import { openStore } from '../src/store/store.ts'

const [file = '', letter = ''] = process.argv.slice(2)
const store = await openStore({ file })
const receivedAt = '2026-11-24T12:00:00.000Z'
for (let number = 0; number < 10; number++) {
  const reference = `${letter.repeat(5)}-AAAA${number}`
  const key = `key ${number}`
  const asked = { account: '', key, route: 'POST /v1/sign-ups', bodyHash: bodyHashOf(key, 'same'), receivedAt }
  await store.write(
    once(asked, async (db) => {
      await keepSignUp(db, { reference, signUp: exampleSignUp, receivedAt })
      return answered(201, { reference })
    }),
  )
}
await store.close()
