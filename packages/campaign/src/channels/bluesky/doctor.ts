import type { Access } from '../../model/adapter.ts'
import type { Channel } from '../../model/channel.ts'
import { secretName } from '../secret.ts'
import type { Session } from './session.ts'

/** Whether we can log in, and what to do when not. */
export async function doctor(channel: Channel, session: Session, lang: 'nl' | 'en'): Promise<Access> {
  const mine = await session.did()
  const account = channel.account ?? ''
  if (mine.kind === 'ok')
    return { ok: true, says: lang === 'nl' ? `Ingelogd als ${account}.` : `Logged in as ${account}.` }
  const secret = secretName(channel.id, 'PASSWORD')
  return {
    ok: false,
    says:
      lang === 'nl'
        ? `Inloggen als ${account} lukt niet: ${mine.reason}. Maak op Bluesky een app-wachtwoord (Instellingen → Privacy en veiligheid → App-wachtwoorden) en zet het in ${secret}.`
        : `Cannot log in as ${account}: ${mine.reason}. Make an app password on Bluesky (Settings → Privacy and security → App passwords) and put it in ${secret}.`,
  }
}
