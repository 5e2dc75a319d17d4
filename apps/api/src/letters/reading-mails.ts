import { personOf } from '../accounts/person-of.ts'
import type { ComposeMail } from '../mail/mail-queue.ts'
import { plainMail } from '../mail/plain-mail.ts'
import type { Db } from '../store/store.ts'

const readingWith = (db: Db, id: string) => db.selectFrom('reading').where('id', '=', id).selectAll().executeTakeFirst()

/** Asks a colleague to read a letter. It names no initiative: the letter itself stays behind the door. */
export const readingAskedMail =
  (deskUrl: string | undefined): ComposeMail =>
  async (db, id) => {
    const reading = await readingWith(db, id)
    const reader = reading && (await personOf(db, reading.reader_id))
    if (!reading || !reader || reading.state === 'read') return undefined
    const author = await personOf(db, reading.asked_by)
    return plainMail(reader.email, 'Wil je een advies lezen?', [
      `Dag ${reader.name},`,
      `${author?.name ?? 'Een collega'} schreef een advies en vraagt of jij het wilt lezen voordat het de deur uit gaat.`,
      'Let op drie dingen: klopt het met wat het initiatief wil, is het vriendelijk, en begrijp je elke zin in één keer?',
      where(deskUrl, 'Je vindt de brief na het inloggen bij wat er op je wacht.'),
    ])
  }

/** Tells who asked what the reader found. The remarks themselves stay behind the door. */
export const readingAnsweredMail =
  (deskUrl: string | undefined): ComposeMail =>
  async (db, id) => {
    const reading = await readingWith(db, id)
    const author = reading && (await personOf(db, reading.asked_by))
    if (!reading || !author) return undefined
    const reader = (await personOf(db, reading.reader_id))?.name ?? 'Je collega'
    return reading.state === 'read'
      ? plainMail(author.email, 'Je advies is gelezen', [
          `Dag ${author.name},`,
          `${reader} heeft je advies gelezen en vindt het goed. Je kunt het nu versturen.`,
          where(deskUrl, 'De brief staat klaar bij het traject.'),
        ])
      : plainMail(author.email, 'Er zijn opmerkingen bij je advies', [
          `Dag ${author.name},`,
          `${reader} heeft je advies gelezen en er iets bij geschreven. Kijk er rustig naar, en maak de brief daarna opnieuw af.`,
          where(deskUrl, 'De opmerkingen staan bij de brief.'),
        ])
  }

const where = (deskUrl: string | undefined, words: string) => (deskUrl === undefined ? words : `${words}\n${deskUrl}`)
