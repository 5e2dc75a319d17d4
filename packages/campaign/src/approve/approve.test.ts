import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseYaml } from '@drempel/diagnostics'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Approval, approvalSchema } from '../model/approval.ts'
import { exampleImage, examplePlanned } from '../model/planned-post.example.ts'
import type { PlannedPost } from '../model/planned-post.ts'
import { approvalState } from './approval-state.ts'
import { approve } from './approve.ts'
import { approvalFile, renderApproval } from './render-approval.ts'
import { writeApprovals } from './write-approvals.ts'

const at = '2027-03-01T14:05:00Z'
const plan = { posts: [examplePlanned('bluesky'), examplePlanned('mastodon')] }
const first = plan.posts[0] as PlannedPost

describe('approve', () => {
  it('binds a name and an instant to the hash of one planned post', () => {
    expect(approve(plan, [first.key], 'Robin Voorbeeld', at)).toEqual({
      approvals: [{ key: first.key, hash: first.hash, by: 'Robin Voorbeeld', at }],
      unknown: [],
    })
  })

  it('takes the id of a post for all its channels, and each only once', () => {
    const { approvals } = approve(plan, ['stoel-bij-de-lift', first.key], 'Robin Voorbeeld', at)
    expect(approvals.map(({ key }) => key)).toEqual(['stoel-bij-de-lift/bluesky', 'stoel-bij-de-lift/mastodon'])
  })

  it('says which names nothing in the plan has', () => {
    expect(approve(plan, ['stoel/bluesky'], 'Robin Voorbeeld', at)).toEqual({
      approvals: [],
      unknown: ['stoel/bluesky'],
    })
  })
})

describe('approvalState', () => {
  const [approval] = approve(plan, [first.key], 'Robin Voorbeeld', at).approvals as [Approval]

  it('is none without an approval, and not by that of another channel', () => {
    expect(approvalState(first, [])).toBe('none')
    expect(approvalState(plan.posts[1] as PlannedPost, [approval])).toBe('none')
  })

  it('is approved for exactly what was seen', () => {
    expect(approvalState(first, [approval])).toBe('approved')
  })

  it('is changed when the hash is another', () => {
    expect(approvalState({ ...first, hash: 'f'.repeat(64) }, [approval])).toBe('changed')
  })

  const changes: Record<string, Partial<PlannedPost>> = {
    text: { parts: [`${first.parts[0]}.`] },
    'another part': { parts: [...first.parts, 'Nog iets.'] },
    title: { title: 'Iets anders' },
    time: { dueAt: '2027-03-04T09:01:00Z' },
    channel: { channel: { ...first.channel, account: 'iemand-anders.example' } },
    'bytes of a picture': { media: [{ ...exampleImage, sha256: 'd'.repeat(64) }] },
    'alternative text': { media: [{ ...exampleImage, alt: 'Iets anders.' }] },
    'no picture': { media: [] },
    link: { links: [{ url: 'https://elders.example/', shown: 'elders.example' }] },
    tags: { tags: [] },
    language: { lang: 'en' },
    grace: { graceMinutes: 30 },
  }
  it.each(Object.entries(changes))('is voided by another %s', (_, change) => {
    expect(approvalState(examplePlanned('bluesky', change), [approval])).toBe('changed')
  })
})

describe('the file of an approval', () => {
  let folder = ''
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'drempel-approve-'))
  })
  afterEach(() => rm(folder, { recursive: true, force: true }))

  it('reads back as it was written, whatever the name of the person', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (by) => {
        const approval = { key: first.key, hash: first.hash, by, at }
        const { value, problems } = parseYaml(renderApproval(approval), { file: 'x.yaml' })
        expect(problems).toEqual([])
        expect(approvalSchema.parse(value)).toEqual(approval)
      }),
    )
  })

  it('is never shared by two keys', () => {
    expect(approvalFile('a/b-c')).toBe('a--b-c.yaml')
    expect(approvalFile('a-b/c')).toBe('a-b--c.yaml')
  })

  it('is replaced by a newer approval, and nothing half is left beside it', async () => {
    const path = join(folder, 'approvals')
    await writeApprovals(path, approve(plan, ['stoel-bij-de-lift'], 'Robin Voorbeeld', at).approvals)
    await writeApprovals(path, approve(plan, [first.key], 'Sam Voorbeeld', at).approvals)
    expect((await readdir(path)).toSorted()).toEqual([
      'stoel-bij-de-lift--bluesky.yaml',
      'stoel-bij-de-lift--mastodon.yaml',
    ])
    expect(await readFile(join(path, 'stoel-bij-de-lift--bluesky.yaml'), 'utf8')).toContain('by: "Sam Voorbeeld"')
  })
})
