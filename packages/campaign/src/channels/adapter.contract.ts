import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Adapter, AskWhose, PublishedRef } from '../model/adapter.ts'
import type { PlannedPost } from '../model/planned-post.ts'

/** What an adapter is tried with. */
export interface AdapterLab {
  readonly adapter: Adapter
  /** A post of its own for every name; its media lie on disk. `parts` more than one where the channel has threads. */
  readonly post: (name: string, parts?: number) => PlannedPost
  /** How many posts with this name there really are, counted where readers see them. */
  readonly count: (name: string) => Promise<number>
  /** Changes what is there, as a person would by hand. Absent where nobody can. */
  readonly edit?: (ref: PublishedRef) => Promise<void>
  /** Makes the next sending happen without its answer coming back. Absent where that cannot be brought about. */
  readonly loseAnswer?: () => void
  /** What must never be seen in an outcome. */
  readonly secrets: readonly string[]
  readonly stop: () => Promise<void>
}

/** What this channel cannot do, with the reason: it shows in the name of the test that is skipped. */
export interface AdapterLimits {
  readonly threads?: string
  readonly remove?: string
  readonly editing?: string
  readonly losing?: string
  readonly names?: string
}

/** What every adapter must do, whatever is behind it. */
export function adapterContract(start: () => Promise<AdapterLab>, limits: AdapterLimits = {}): void {
  let lab: AdapterLab
  const outcomes: unknown[] = []
  const heard = async <T>(outcome: Promise<T>): Promise<T> => {
    const value = await outcome
    outcomes.push(value)
    return value
  }
  beforeAll(async () => {
    lab = await start()
  }, 600_000)
  afterAll(() => lab.stop(), 60_000)

  const fact = (name: string, why: string | undefined, run: () => Promise<void>) =>
    why === undefined ? it(name, run, 60_000) : it.skip(`${name} (not here: ${why})`, run)

  fact('can be used', undefined, async () => {
    expect(await heard(lab.adapter.doctor())).toMatchObject({ ok: true })
  })

  fact('does not find what was never sent', undefined, async () => {
    expect(await heard(lab.adapter.find(lab.post('nooit')))).toEqual({ kind: 'absent' })
  })

  fact('finds what it sent, whole and the same', undefined, async () => {
    const post = lab.post('een')
    const sent = await heard(lab.adapter.put(post))
    expect(sent).toMatchObject({ kind: 'done' })
    const found = await heard(lab.adapter.find(post))
    expect(found).toMatchObject({ kind: 'whole', same: true })
    expect(sent.kind === 'done' && found.kind === 'whole' && sent.ref.ids).toEqual(
      found.kind === 'whole' && found.ref.ids,
    )
    expect(await lab.count('een')).toBe(1)
  })

  fact('makes one of sending it twice', undefined, async () => {
    const post = lab.post('twee')
    const first = await heard(lab.adapter.put(post))
    const second = await heard(lab.adapter.put(post))
    expect(second).toEqual(first)
    expect(await lab.count('twee')).toBe(1)
  })

  fact('makes one of sending it twice at once', undefined, async () => {
    const post = lab.post('samen')
    await Promise.all([heard(lab.adapter.put(post)), heard(lab.adapter.put(post))])
    expect(await lab.count('samen')).toBe(1)
    expect(await heard(lab.adapter.find(post))).toMatchObject({ kind: 'whole' })
  })

  fact('sends a thread whose parts hang on each other', limits.threads, async () => {
    const post = lab.post('draad', 3)
    expect(await heard(lab.adapter.put(post))).toMatchObject({ kind: 'done' })
    const found = await heard(lab.adapter.find(post))
    expect(found).toMatchObject({ kind: 'whole', same: true })
    expect(found.kind === 'whole' && found.ref.ids).toHaveLength(3)
  })

  fact('finds half a thread as a part, and sends only the rest', limits.threads, async () => {
    const post = lab.post('half', 3)
    const sent = await heard(lab.adapter.put(post))
    const ids = sent.kind === 'done' ? sent.ref.ids : []
    await heard(lab.adapter.remove({ ids: ids.slice(2) }))
    const found = await heard(lab.adapter.find(post))
    expect(found).toMatchObject({ kind: 'part', ref: { ids: ids.slice(0, 2) } })
    await heard(lab.adapter.put(post, found.kind === 'part' ? found.ref : undefined))
    expect(await heard(lab.adapter.find(post))).toMatchObject({ kind: 'whole' })
    expect(await lab.count('half')).toBe(1)
  })

  fact('sees that somebody changed it by hand', limits.editing, async () => {
    const post = lab.post('anders')
    const sent = await heard(lab.adapter.put(post))
    await lab.edit?.(sent.kind === 'done' ? sent.ref : { ids: [] })
    const found = await heard(lab.adapter.find(post))
    expect(found).toMatchObject({ kind: 'whole', same: false })
    expect(found.kind === 'whole' && found.differs).toContain('text')
  })

  fact('finds what was sent though the answer was lost', limits.losing, async () => {
    const post = lab.post('onzeker')
    lab.loseAnswer?.()
    expect(await heard(lab.adapter.put(post))).toMatchObject({ kind: 'unknown' })
    expect(await heard(lab.adapter.find(post))).toMatchObject({ kind: 'whole', same: true })
    expect(await lab.count('onzeker')).toBe(1)
  })

  describe('two posts with the same words and no link', () => {
    const twins = (name: string) => {
      const same = { parts: [`Bericht ${name}: kom erbij zitten.`], links: [] }
      return [
        { ...lab.post(name), ...same },
        { ...lab.post(`${name}-ook`), ...same },
      ] as const
    }
    /** What the ledger would say: which names it has for this post and for others. */
    const ledger =
      (own: readonly string[], taken: readonly string[], alike: readonly PlannedPost[] = []): AskWhose =>
      async () => ({ own, isTaken: (id) => taken.includes(id), alike })
    const idsOf = (outcome: { ref?: PublishedRef } | object) => ('ref' in outcome && outcome.ref?.ids) || []

    fact('are two posts, each found as its own', undefined, async () => {
      const [one, other] = twins('gelijk')
      const first = idsOf(await heard(lab.adapter.put(one)))
      expect(await heard(lab.adapter.find(other, ledger([], first)))).toEqual({ kind: 'absent' })
      const second = idsOf(await heard(lab.adapter.put(other)))
      expect((await lab.count('gelijk')) + (await lab.count('gelijk-ook'))).toBe(2)
      const found = await heard(lab.adapter.find(one, ledger(first, second)))
      const foundOther = await heard(lab.adapter.find(other, ledger(second, first)))
      expect([idsOf(found), idsOf(foundOther)]).toEqual([first, second])
    })

    fact('are none of them a copy of the other', undefined, async () => {
      const [one, other] = twins('paar')
      const first = idsOf(await heard(lab.adapter.put(one)))
      const second = idsOf(await heard(lab.adapter.put(other)))
      const copies = await lab.adapter.copies?.(one, ledger(first, second))
      const afterLoss = await lab.adapter.copies?.(one, ledger([], [], [other]))
      expect([copies?.map(({ ids }) => ids) ?? [first], afterLoss?.length ?? 1]).toEqual([[first], 1])
    })

    fact('are found, each once, when the ledger is lost', undefined, async () => {
      const [one, other] = twins('verloren')
      const sent = [idsOf(await heard(lab.adapter.put(one))), idsOf(await heard(lab.adapter.put(other)))]
      const found = [
        idsOf(await heard(lab.adapter.find(one, ledger([], [], [other])))),
        idsOf(await heard(lab.adapter.find(other, ledger([], [], [one])))),
      ]
      expect(found.toSorted()).toEqual(sent.toSorted())
    })

    fact('of which one was sent before the ledger was lost, lack exactly one', undefined, async () => {
      const [one, other] = twins('half-weg')
      await heard(lab.adapter.put(one))
      const found = [
        await heard(lab.adapter.find(one, ledger([], [], [other]))),
        await heard(lab.adapter.find(other, ledger([], [], [one]))),
      ]
      expect(found.map(({ kind }) => kind).toSorted()).toEqual(['absent', 'whole'])
    })
  })

  fact('finds by the name that the ledger has, with no post at hand', limits.names, async () => {
    const sent = await heard(lab.adapter.put(lab.post('naam')))
    const ref = sent.kind === 'done' ? sent.ref : { ids: [] }
    expect(await lab.adapter.findByRef?.(ref)).toMatchObject({ kind: 'there', ref: { ids: ref.ids } })
    await heard(lab.adapter.remove(ref))
    expect(await lab.adapter.findByRef?.(ref)).toEqual({ kind: 'absent' })
  })

  fact('takes it away, and twice is as good as once', limits.remove, async () => {
    const post = lab.post('weg')
    const sent = await heard(lab.adapter.put(post))
    const ref = sent.kind === 'done' ? sent.ref : { ids: [] }
    expect(await heard(lab.adapter.remove(ref))).toMatchObject({ kind: 'done' })
    expect(await heard(lab.adapter.find(post))).toEqual({ kind: 'absent' })
    expect(await heard(lab.adapter.remove(ref))).toMatchObject({ kind: 'done' })
    expect(await lab.count('weg')).toBe(0)
  })

  fact('says of counts what it measured, and nothing else', undefined, async () => {
    const post = lab.post('geteld')
    const sent = await heard(lab.adapter.put(post))
    const counts = await heard(lab.adapter.counts(sent.kind === 'done' ? sent.ref : { ids: [] }))
    for (const count of Object.values(counts)) expect(count).toBeGreaterThanOrEqual(0)
  })

  fact('never shows a secret', undefined, async () => {
    const said = JSON.stringify(outcomes)
    expect(outcomes.length).toBeGreaterThan(5)
    for (const secret of lab.secrets) expect(said).not.toContain(secret)
  })
}
