import { afterEach, beforeEach, expect, it } from 'vitest'
import { exampleSignUp } from '../sign-up/sign-up.ts'
import type { NewSignUp, Store } from './store.ts'

/** A fictional sign-up with this reference, sent without a key or with one. */
export const signUpWith = (reference: string, key?: string, bodyHash = 'same'): NewSignUp => ({
  reference,
  signUp: exampleSignUp,
  receivedAt: '2026-11-24T12:00:00.000Z',
  ...(key === undefined ? {} : { idempotency: { key, bodyHash } }),
})

const received = (reference: string) => ({ reference, status: 'received', receivedAt: '2026-11-24T12:00:00.000Z' })

/** What every store must do, whatever keeps it. `open` gives an empty store. */
export function storeContract(open: () => Promise<Store>): void {
  let store: Store
  beforeEach(async () => {
    store = await open()
  })
  afterEach(() => store.close())
  const subjects = async () => (await store.journal()).map(({ subject }) => subject)

  it('keeps a sign-up and says how far it is', async () => {
    expect(await store.addSignUp(signUpWith('AAAAA-AAAAA'))).toEqual({ kind: 'added', status: received('AAAAA-AAAAA') })
    expect(await store.signUpStatus('AAAAA-AAAAA')).toEqual(received('AAAAA-AAAAA'))
  })

  it('knows nothing of what was never kept', async () => {
    expect(await store.signUpStatus('AAAAA-AAAAA')).toBeUndefined()
    expect(await store.journal()).toEqual([])
  })

  it('writes in its journal what happened, in order, and nothing personal', async () => {
    for (const reference of ['BBBBB-BBBBB', 'AAAAA-AAAAA']) await store.addSignUp(signUpWith(reference))
    const journal = await store.journal()
    expect(journal).toEqual([
      { sequence: 1, at: '2026-11-24T12:00:00.000Z', event: 'signed-up', subject: 'BBBBB-BBBBB' },
      { sequence: 2, at: '2026-11-24T12:00:00.000Z', event: 'signed-up', subject: 'AAAAA-AAAAA' },
    ])
    expect(JSON.stringify(journal)).not.toMatch(/Persoon|tafel|@/)
  })

  it('keeps a repeated request once, with the first reference', async () => {
    await store.addSignUp(signUpWith('AAAAA-AAAAA', 'key'))
    expect(await store.addSignUp(signUpWith('BBBBB-BBBBB', 'key'))).toEqual({
      kind: 'repeated',
      status: received('AAAAA-AAAAA'),
    })
    expect(await subjects()).toEqual(['AAAAA-AAAAA'])
  })

  it('keeps it once when all come at the same moment', async () => {
    const results = await Promise.all(
      ['AAAAA-AAAAA', 'BBBBB-BBBBB', 'CCCCC-CCCCC'].map((reference) => store.addSignUp(signUpWith(reference, 'key'))),
    )
    expect(results.map(({ kind }) => kind).sort()).toEqual(['added', 'repeated', 'repeated'])
    expect(await subjects()).toHaveLength(1)
  })

  it('refuses a key that came with another body', async () => {
    await store.addSignUp(signUpWith('AAAAA-AAAAA', 'key'))
    expect(await store.addSignUp(signUpWith('BBBBB-BBBBB', 'key', 'other'))).toEqual({ kind: 'key-reused' })
    expect(await store.signUpStatus('BBBBB-BBBBB')).toBeUndefined()
  })

  it('changes nothing at all when one of its rows is refused', async () => {
    await store.addSignUp(signUpWith('AAAAA-AAAAA'))
    await expect(store.addSignUp(signUpWith('AAAAA-AAAAA', 'key'))).rejects.toThrow()
    expect(await subjects()).toEqual(['AAAAA-AAAAA'])
    expect(await store.addSignUp(signUpWith('BBBBB-BBBBB', 'key'))).toMatchObject({ kind: 'added' })
  })

  it('answers a ping', async () => {
    await expect(store.ping()).resolves.toBeUndefined()
  })
}
