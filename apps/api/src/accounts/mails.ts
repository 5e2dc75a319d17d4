import { wordmark } from '@drempel/brand'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { Message } from '../mail/mail.ts'
import { LINK_SECONDS } from './auth-settings.ts'

/** Whom a mail is for. */
interface Addressee {
  readonly name: string
  readonly email: string
}

/** A mail with a link to log in. */
export const loginMail = ({ name, email }: Addressee, url: string): Message =>
  mailOf(email, `Inloggen bij ${wordmark}`, [
    `Dag ${name},`,
    `Met deze link log je in. De link werkt ${LINK_SECONDS / 60} minuten, en één keer.`,
    { url, words: 'Inloggen' },
    'Heb je dit niet gevraagd? Dan hoef je niets te doen: zonder deze mail kan niemand naar binnen.',
  ])

/** A mail to somebody who has an account now. */
export const invitationMail = ({ name, email }: Addressee, url: string): Message =>
  mailOf(email, `Je kunt nu inloggen bij ${wordmark}`, [
    `Dag ${name},`,
    `Je hebt een account bij ${wordmark}. Een wachtwoord is er niet. Vul op deze pagina je e-mailadres in, dan krijg je een link:`,
    { url, words: 'Naar de inlogpagina' },
    'Verwachtte je dit niet? Laat het ons dan weten door deze mail te beantwoorden.',
  ])

type Part = string | { readonly url: string; readonly words: string }

function mailOf(to: string, subject: string, parts: readonly Part[]): Message {
  const all = [...parts, `Hartelijke groet,\n${wordmark}`]
  return {
    to,
    subject,
    text: `${all.map((part) => (typeof part === 'string' ? part : part.url)).join('\n\n')}\n`,
    html: toHtml(
      h(null, [
        { type: 'doctype' },
        h('html', { lang: 'nl' }, [
          h('head', [h('meta', { charSet: 'utf-8' }), h('title', subject)]),
          h('body', { style: 'font-family: sans-serif; font-size: 16px; line-height: 1.5; max-width: 36em' }, [
            ...all.map((part) =>
              h('p', typeof part === 'string' ? lines(part) : h('a', { href: part.url }, part.words)),
            ),
          ]),
        ]),
      ]),
    ),
  }
}

const lines = (text: string) => text.split('\n').flatMap((line, index) => (index === 0 ? [line] : [h('br'), line]))
