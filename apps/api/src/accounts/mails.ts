import { wordmark } from '@drempel/brand'
import type { Message } from '../mail/mail.ts'
import { plainMail } from '../mail/plain-mail.ts'
import { LINK_SECONDS } from './auth-settings.ts'

/** Whom a mail is for. */
interface Addressee {
  readonly name: string
  readonly email: string
}

/** A mail with a link to log in. */
export const loginMail = ({ name, email }: Addressee, url: string): Message =>
  plainMail(email, `Inloggen bij ${wordmark}`, [
    `Dag ${name},`,
    `Met deze link log je in. De link werkt ${LINK_SECONDS / 60} minuten, en één keer.`,
    { url, words: 'Inloggen' },
    'Heb je dit niet gevraagd? Dan hoef je niets te doen: zonder deze mail kan niemand naar binnen.',
  ])

/** A mail to somebody who has an account now. */
export const invitationMail = ({ name, email }: Addressee, url: string): Message =>
  plainMail(email, `Je kunt nu inloggen bij ${wordmark}`, [
    `Dag ${name},`,
    `Je hebt een account bij ${wordmark}. Een wachtwoord is er niet. Vul op deze pagina je e-mailadres in, dan krijg je een link:`,
    { url, words: 'Naar de inlogpagina' },
    'Verwachtte je dit niet? Laat het ons dan weten door deze mail te beantwoorden.',
  ])
