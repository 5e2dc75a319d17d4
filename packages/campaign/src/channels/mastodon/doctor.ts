import type { Access } from '../../model/adapter.ts'
import type { Channel } from '../../model/channel.ts'
import { secretName } from '../secret.ts'
import type { Server } from './server.ts'

/** Whether the key opens the account, and what to do when not. */
export async function doctor({ id, account = '' }: Channel, server: Server, lang: 'nl' | 'en'): Promise<Access> {
  const mine = await server.accountId()
  if (mine.kind === 'ok')
    return { ok: true, says: lang === 'nl' ? `Ingelogd als ${account}.` : `Logged in as ${account}.` }
  const secret = secretName(id, 'TOKEN')
  return {
    ok: false,
    says:
      lang === 'nl'
        ? `Inloggen als ${account} lukt niet: ${mine.reason}. Maak op Mastodon een sleutel (Voorkeuren → Ontwikkeling → Nieuwe toepassing, met lezen en schrijven) en zet die in ${secret}.`
        : `Cannot log in as ${account}: ${mine.reason}. Make a key on Mastodon (Preferences → Development → New application, with read and write) and put it in ${secret}.`,
  }
}
