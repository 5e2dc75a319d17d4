import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { toolkitContentSchema } from '@drempel/core/toolkit'
import { exampleMaterial } from '@drempel/core/examples'
import type { Role } from '../src/access/roles.ts'
import { addMember } from '../src/accounts/members.ts'
import { openPrinter, type Printer } from '../src/documents/printer.ts'
import { startJobs } from '../src/jobs/start-jobs.ts'
import { openMailer } from '../src/mail/mailer.ts'
import { exampleSnapshot } from '../src/snapshot/snapshot.example.ts'
import { openStore } from '../src/store/store.ts'
import { exampleSignUp } from '../src/sign-up/sign-up.ts'
import { askAs } from './ask.ts'
import { card, exampleApp, exampleContent, exampleMoment } from './example-app.ts'
import type { MailServer } from './mail-server.ts'

/** Fictional content with the blocks of the core's example letter, and a guide with one question. */
export const adviceContent = {
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
      phases: [1, 2].map((number) => ({
        number,
        title: 'Fase',
        minutes: 10,
        goal: 'Kennismaken.',
        questions: [{ id: `g${number}-1`, text: 'Waar zijn jullie trots op?' }],
        watchFor: ['Tempo.'],
        note: ['Drie dingen.'],
      })),
      elementScan: [],
    },
  },
}
