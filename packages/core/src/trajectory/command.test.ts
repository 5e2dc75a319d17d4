import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { type TrajectoryCommand, trajectoryCommandSchema } from './command.ts'
import { trajectoryEventSchema } from './event.ts'
import { conversationNoteSchema } from './note.ts'
import { actorSchema } from './step.ts'
import { exampleDigest, exampleLetter, exampleSteps, walk } from './trajectory.example.ts'

const issuesOf = (value: unknown) =>
  (trajectoryCommandSchema.safeParse(value).error?.issues ?? []).map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  )

const more: TrajectoryCommand[] = [
  { kind: 'record-contact', on: '2026-03-03' },
  { kind: 'hand-over', on: '2026-03-03', advisorId: 'a-2' },
  { kind: 'record-missed-call', on: '2026-03-03', dayPart: 'evening' },
  { kind: 'log-lessons', on: '2026-03-03', lessonIds: [] },
  { kind: 'stop', on: '2026-03-03', reason: 'referred' },
  { kind: 'wait', on: '2026-03-03', reason: 'holiday' },
  { kind: 'resume', on: '2026-03-03' },
  { kind: 'reopen', on: '2026-03-03' },
]
const oneOfEach = [...exampleSteps.map(({ command }) => command), ...more]

describe('trajectoryCommandSchema', () => {
  it('knows eighteen kinds of command', () => {
    const kinds = trajectoryCommandSchema.options.map(({ shape }) => shape.kind.value)
    expect(oneOfEach.map(({ kind }) => kind).sort()).toEqual([...kinds].sort())
    expect(kinds).toHaveLength(18)
  })

  it.each(oneOfEach.map((command) => [command.kind, command] as const))('accepts `%s` as it is', (_, command) => {
    expect(issuesOf(JSON.parse(JSON.stringify(command)))).toEqual([])
  })

  it.each(oneOfEach.map((command) => [command.kind, command] as const))(
    'refuses `%s` with a key too many',
    (_, command) => {
      expect(issuesOf({ ...command, remark: 'Bel Joke even.' })).toEqual([': Unrecognized key: "remark"'])
    },
  )

  it('reports every wrong place at once, with its path', () => {
    expect(
      issuesOf({
        kind: 'hold-conversation',
        on: '2026-02-30',
        mode: 'letter',
        noteIds: ['n-1', 'n-1', 'Notitie 3'],
        goals: [],
        scan: { geluk: 1, role: 3 },
      }).map((issue) => issue.split(':')[0]),
    ).toEqual(['on', 'mode', 'noteIds.2', 'noteIds.1', 'goals', 'scan.role', 'scan'])
    expect(
      issuesOf({
        kind: 'hold-conversation',
        on: '2026-03-24',
        mode: 'online',
        noteIds: ['n-1', 'n-2', 'n-1'],
        goals: ['meaning', 'meaning'],
        scan: {},
      }),
    ).toEqual([
      'noteIds.2: unexpected second time, expected each once',
      'goals.1: unexpected second time, expected each once',
    ])
  })

  it.each([
    ['three goals', { goals: ['meaning', 'belonging', 'network'] }, 'goals'],
    ['no notes', { noteIds: [] }, 'noteIds'],
  ])('refuses a conversation with %s', (_, change, path) => {
    const held = {
      kind: 'hold-conversation',
      on: '2026-03-24',
      mode: 'online',
      noteIds: ['n-1'],
      goals: ['meaning'],
      scan: {},
    }
    expect(issuesOf({ ...held, ...change }).map((issue) => issue.split(':')[0])).toEqual([path])
  })

  it.each([undefined, null, 3, 'sign-up', [], {}, { kind: 'explode' }, { kind: null }])(
    'does not throw on %j',
    (value) => {
      expect(trajectoryCommandSchema.safeParse(value).success).toBe(false)
    },
  )

  it.each(['T-0001', 't 1', '', 'a'.repeat(65), 'jan@voorbeeld.nl', '-t', 't--1'])(
    'refuses the reference `%s`',
    (advisorId) => {
      expect(issuesOf({ kind: 'match', on: '2026-03-04', advisorId }).map((issue) => issue.split(':')[0])).toEqual([
        'advisorId',
      ])
    },
  )

  it('takes a reference of 64 characters', () => {
    expect(issuesOf({ kind: 'match', on: '2026-03-04', advisorId: 'a'.repeat(64) })).toEqual([])
  })

  it.each([
    'A1'.repeat(32),
    'a1'.repeat(31),
    'a1'.repeat(33),
    'g1'.repeat(32),
    ` ${exampleDigest}`,
    `${exampleDigest}\n`,
  ])('refuses the fingerprint `%s`', (digest) => {
    expect(issuesOf({ kind: 'read-advice', on: '2026-03-04', digest }).map((issue) => issue.split(':')[0])).toEqual([
      'digest',
    ])
  })

  it('places mistakes within a letter', () => {
    const letter = {
      blocks: [{ ...exampleLetter.blocks[0], sentences: [{ text: ' ', noteIds: [] }] }, { kind: 'advice' }],
    }
    expect(
      issuesOf({ kind: 'draft-advice', on: '2026-03-04', digest: exampleDigest, letter }).map(
        (issue) => issue.split(':')[0],
      ),
    ).toEqual([
      'letter.blocks.0.sentences.0.text',
      'letter.blocks.1.blockId',
      'letter.blocks.1.sentences',
      'letter.blocks.1.itemId',
      'letter.blocks.1.goal',
      'letter.blocks.1.element',
    ])
  })
})

describe('trajectoryEventSchema', () => {
  const { events } = walk(exampleSteps)
  it('accepts what `decide` records, and knows as many kinds as there are commands', () => {
    for (const event of events) expect(trajectoryEventSchema.safeParse(event).success).toBe(true)
    expect(trajectoryEventSchema.options).toHaveLength(trajectoryCommandSchema.options.length)
  })

  it('refuses an event without who, when or what', () => {
    for (const event of events)
      for (const key of ['kind', 'on', 'by', 'at'])
        expect(trajectoryEventSchema.safeParse({ ...event, [key]: undefined }).success, `${event.kind} ${key}`).toBe(
          false,
        )
  })

  it('refuses more advices or pieces than a letter can have', () => {
    const drafted = events.find(({ kind }) => kind === 'advice-drafted')
    const item = { id: 'a1', goal: 'belonging', element: 'meeting', noteIds: ['n-1'] }
    const piece = { slug: 'x', version: 1 }
    const accepts = (change: object) => trajectoryEventSchema.safeParse({ ...drafted, ...change }).success
    expect([1, 3, 4].map((count) => accepts({ items: Array(count).fill(item) }))).toEqual([true, true, false])
    expect([0, 5, 6].map((count) => accepts({ pieces: Array(count).fill(piece) }))).toEqual([true, true, false])
    expect(accepts({ items: [] })).toBe(false)
    expect(accepts({ items: [{ ...item, noteIds: [] }] })).toBe(false)
    expect(accepts({ items: [{ ...item, id: 'a0' }] })).toBe(false)
    expect(accepts({ pieces: [{ slug: 'x', version: 0 }] })).toBe(false)
  })
})

describe('every field of every command and event', () => {
  it.each(
    [...trajectoryCommandSchema.options, ...trajectoryEventSchema.options].map(
      (schema) => [schema.shape.kind.value, schema] as const,
    ),
  )('is explained: %s', (_, schema) => {
    for (const [name, field] of Object.entries(schema.shape))
      expect((field as z.ZodType).description, name).toMatch(/\.$/)
  })
})

describe('who asks', () => {
  const actor = { by: 'adviseur-1', at: '2026-03-24T09:30:00Z', today: '2026-03-24' }
  it('is a reference, a moment and a day, and never a name or an address', () => {
    expect(actorSchema.safeParse(actor).success).toBe(true)
    for (const wrong of [
      { by: '' },
      { by: 'Joke' },
      { by: 'joke@voorbeeld.nl' },
      { at: 'nu' },
      { today: '2026-02-30' },
    ])
      expect(actorSchema.safeParse({ ...actor, ...wrong }).success, JSON.stringify(wrong)).toBe(false)
  })
})

describe('a note', () => {
  const note = {
    id: 'n-1',
    trajectoryId: 't-0001',
    text: 'De koffie staat om tien uur klaar.',
    writtenOn: '2026-03-24',
  }
  it('may answer a question of the guide, or stand by itself', () => {
    expect(conversationNoteSchema.safeParse(note).success).toBe(true)
    expect(conversationNoteSchema.safeParse({ ...note, questionId: 'g2-3' }).success).toBe(true)
    expect(conversationNoteSchema.safeParse({ ...note, text: ' ' }).success).toBe(false)
    expect(conversationNoteSchema.safeParse({ ...note, neighbour: 'x' }).success).toBe(false)
  })
})
