import { exampleMaterial } from '@drempel/core/examples'
import type { ToolkitContent } from '@drempel/core/toolkit'
import type { Role } from '../src/access/roles.ts'
import { addMember } from '../src/accounts/members.ts'
import type { Printer } from '../src/documents/printer.ts'
import { type StartingJobs, startJobs } from '../src/jobs/start-jobs.ts'
import { openMailer } from '../src/mail/mailer.ts'
import { exampleSignUp } from '../src/sign-up/sign-up.ts'
import { exampleSnapshot } from '../src/snapshot/snapshot.example.ts'
import type { Store } from '../src/store/store.ts'
import { askAs } from './ask.ts'
import { card, exampleApp, exampleContent } from './example-app.ts'

/** Fictional content with the blocks of the core's example letter, and a guide and a call script with one question each. */
export const adviceContent: ToolkitContent = {
  ...exampleContent,
  pieces: [
    ...exampleContent.pieces,
    card({ id: 'C02', slug: 'voorbeeld-welkom', title: 'De eerste tien minuten', version: 3 }),
  ],
  guidance: {
    adviceBlocks: [...exampleMaterial.blocks],
    signals: [],
    conversationGuide: {
      title: 'Gids',
      principles: ['Luister.'],
      phases: [
        {
          number: 1,
          title: 'Binnenkomen',
          minutes: 10,
          goal: 'Kennismaken.',
          questions: [{ id: 'g1-1', text: 'Waar zijn jullie trots op?' }],
          watchFor: ['Tempo.'],
          note: ['Drie dingen.'],
        },
      ],
      elementScan: [],
    },
    callScript: {
      title: 'Belscript',
      minutesMin: 20,
      minutesMax: 30,
      principles: ['Luister.'],
      steps: [
        {
          number: 2,
          title: 'Het advies langs',
          say: 'Zullen we het langslopen?',
          questions: [{ id: 'c2-2', text: 'Wat gebeurde er toen?' }],
          note: 'Eén woord per advies.',
        },
      ],
      voicemail: 'Ik bel nog eens.',
      noAnswer: { tries: ['ochtend', 'middag', 'avond'], letter: 'Dag.' },
      written: { opening: 'Dag.', questions: ['Hoe gaat het?'], closing: 'Dank.' },
    },
  },
}

/** Members of the example: what they may do stands in their account, and not only in the header of a test. */
export const exampleMembers = [
  { id: 'ada', name: 'Ada Voorbeeld', roles: ['advisor'] },
  { id: 'ben', name: 'Ben Voorbeeld', roles: ['advisor'] },
  { id: 'cor', name: 'Cor Voorbeeld', roles: ['coordinator'] },
  { id: 'eva', name: 'Eva Voorbeeld', roles: ['editor'] },
  { id: 'bea', name: 'Bea Voorbeeld', roles: ['administrator'] },
] as const satisfies readonly { id: string; name: string; roles: Role[] }[]

/** The app with members, a clock that can be set, and somebody of each role who asks. */
export async function adviceHouse(
  store: Store,
  { canMail = false, printer }: { canMail?: boolean; printer?: Printer } = {},
) {
  const time = { now: '2026-11-25T09:00:00.000Z' }
  const now = () => new Date(time.now)
  await store.write(async (db) => {
    for (const { id, name, roles } of exampleMembers)
      await addMember(db, id, { name, email: `${id}@drempel.example`, roles }, { at: time.now })
  })
  const { app, lines } = await exampleApp({
    store,
    content: adviceContent,
    canMail,
    ...(printer ? { printer } : {}),
    clock: { now, monotonicMs: () => 0 },
  })
  const roles = {
    nobody: askAs(app),
    ada: askAs(app, 'ada: advisor'),
    ben: askAs(app, 'ben: advisor'),
    cor: askAs(app, 'cor: coordinator'),
    eva: askAs(app, 'eva: editor'),
  }

  /** Signs up an initiative and gives its trajectory, with `ada` as advisor. */
  async function match(signUp: Partial<typeof exampleSignUp> = {}): Promise<string> {
    const { json: signed } = await roles.nobody.post('/v1/sign-ups', { ...exampleSignUp, ...signUp })
    const { json } = await roles.cor.post(`/v1/sign-ups/${signed.reference}/accept`, {})
    const step = { kind: 'match', on: '2026-11-25', advisorId: 'ada' }
    await roles.cor.post(`/v1/trajectories/${json.trajectoryId}/steps`, step, 1)
    return json.trajectoryId
  }

  /** Takes a step at the version at which the trajectory is now. */
  async function step(id: string, body: Record<string, unknown>, who = roles.ada) {
    const { json } = await who.get(`/v1/trajectories/${id}`)
    return who.post(`/v1/trajectories/${id}/steps`, { on: time.now.slice(0, 10), ...body }, json.trajectory.version)
  }

  /** Goes on until the conversation was held, with two notes. */
  async function hold(id: string) {
    await step(id, { kind: 'plan-conversation', plannedFor: '2026-11-25', mode: 'on-site' })
    for (const noteId of ['n-1', 'n-2']) {
      await roles.ada.put(`/v1/trajectories/${id}/notes/${noteId}`, {
        questionId: 'g1-1',
        text: `Notitie ${noteId}.`,
        writtenOn: '2026-11-25',
      })
    }
    return step(id, {
      kind: 'hold-conversation',
      mode: 'on-site',
      noteIds: ['n-1', 'n-2'],
      goals: ['belonging'],
      scan: { meeting: 0, contact: 1 },
    })
  }

  /** The background work of this house, with this mail server. */
  const work = (smtpUrl: string, workPrinter: Printer, changed: Partial<StartingJobs> = {}) => {
    const mailer = openMailer({ smtpUrl, from: 'Over de drempel <post@drempel.example>' })
    const runner = startJobs({
      store,
      content: adviceContent,
      toolkitUrl: exampleSnapshot.programme.url,
      mailer,
      printer: workPrinter,
      now,
      log: (line) => lines.push(line),
      pollMs: 20,
      ...changed,
    })
    return {
      async stop() {
        await runner.stop(5_000)
        mailer.close()
      },
    }
  }
  return { ...roles, app, lines, time, match, step, hold, work }
}
