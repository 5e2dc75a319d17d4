import { insideFontCss } from '../documents/font-css.ts'
import { renderLetterHtml } from '../documents/letter-html.ts'
import { renderLetterMail } from '../documents/letter-mail.ts'
import type { Printer } from '../documents/printer.ts'
import { dutchDay } from '../http/dutch-day.ts'
import type { ComposeMail } from '../mail/mail-queue.ts'
import { addressOf } from './addressee.ts'
import { type LetterEdition, readDocument } from './read-document.ts'

/** Puts the mail with the advice together. Nobody gets it once the contact or the letter was erased. */
export const adviceMail =
  (edition: LetterEdition, printer: Printer, now: () => Date): ComposeMail =>
  async (db, trajectoryId) => {
    const to = await addressOf(db, trajectoryId)
    const letter = await readDocument(db, trajectoryId, edition, dutchDay(now()))
    if (to === undefined || !letter) return undefined
    return renderLetterMail(letter, to, await printer.print(renderLetterHtml(letter, await insideFontCss())))
  }
