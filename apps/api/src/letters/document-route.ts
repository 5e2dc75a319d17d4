import { Failure } from '@drempel/diagnostics'
import { z } from 'zod'
import { callerOf } from '../access/caller-of.ts'
import type { Route } from '../contract/route.ts'
import { insideFontCss } from '../documents/font-css.ts'
import type { LetterDocument } from '../documents/letter-document.ts'
import { renderLetterHtml } from '../documents/letter-html.ts'
import { letterFileName } from '../documents/letter-mail.ts'
import { dutchDay } from '../http/dutch-day.ts'
import { answerProblem, problemSchema } from '../http/problem.ts'
import { readPersonal } from '../privacy/read-personal.ts'
import { notThere } from '../requests/refused.ts'
import { ownRecords, ownTrajectory, trajectoryPath } from '../trajectories/own-trajectory.ts'
import type { LetterDependencies } from './letter-dependencies.ts'
import { readDocument } from './read-document.ts'

/** Media types by form. */
const types = {
  html: 'text/html; charset=utf-8',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const
type Form = keyof typeof types

/** A page that is opened from here may show its own style and letters, and load nothing. */
const pagePolicy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; frame-ancestors 'none'"

/** The letter as a file: a page, a print, a text to edit. */
export function documentRoute(dependencies: LetterDependencies): Route {
  const { store, now } = dependencies
  return {
    method: 'GET',
    path: '/v1/trajectories/{id}/letter/{form}',
    open: false,
    access: ['advisor', 'coordinator'],
    records: ownRecords,
    operation: {
      id: 'getLetterDocument',
      group: 'Advice',
      summary: 'Read or print the letter',
      description:
        'As it was finished, else the draft; until it was sent it says that it is a concept. The page is the one to read with a screen reader; the PDF is tagged, and meant for printing; the DOCX can be edited.',
      path: trajectoryPath.extend({ form: z.enum(['html', 'pdf', 'docx']).describe('Which file.') }),
      answers: {
        200: { description: 'The file: `text/html`, `application/pdf` or DOCX.', type: 'text/html' },
        404: { description: 'There is no letter, or it is not yours.', schema: problemSchema },
        503: { description: 'This server makes no PDF.', schema: problemSchema },
      },
    },
    async answer(c) {
      const id = c.req.param('id') ?? ''
      const form = c.req.param('form') ?? ''
      const own = Object.hasOwn(types, form) && (await ownTrajectory(store.db, callerOf(c), id))
      const letter = own && (await readDocument(store.db, id, dependencies, dutchDay(now())))
      if (!letter) return answerProblem(c, 404, notThere.refused)
      await readPersonal(store.write, { at: now().toISOString(), by: callerOf(c).id, kind: 'letter', subject: id })
      const file = await render(letter, form as Form, dependencies)
      if (file === undefined) {
        return answerProblem(c, 503, { title: 'This server makes no PDF.', detail: 'Open the page, and print that.' })
      }
      return c.body(file, 200, {
        'content-type': types[form as Form],
        'content-disposition': `${form === 'html' ? 'inline' : 'attachment'}; filename="${letterFileName}.${form}"`,
        'content-security-policy': pagePolicy,
        'cache-control': 'no-store',
      })
    },
  }
}

async function render(
  letter: LetterDocument,
  form: Form,
  { printer }: LetterDependencies,
): Promise<string | Uint8Array<ArrayBuffer> | undefined> {
  if (form === 'html') return renderLetterHtml(letter)
  // Loaded by who asks for one only: a server starts half a second sooner without.
  if (form === 'docx') {
    const { renderLetterDocx } = await import('../documents/letter-docx.ts')
    return new Uint8Array(await renderLetterDocx(letter))
  }
  try {
    return printer && new Uint8Array(await printer.print(renderLetterHtml(letter, await insideFontCss())))
  } catch (error) {
    if (error instanceof Failure) return undefined
    throw error
  }
}
