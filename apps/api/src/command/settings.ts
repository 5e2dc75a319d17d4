import { UsageError } from '@drempel/diagnostics'
import type { OidcProvider } from '../accounts/auth-settings.ts'
import type { MailSettings } from '../mail/mailer.ts'

/** What the environment says of how this server is set up. Secrets stand here and in no flag, since anybody can list flags. */
export interface Settings {
  /** `DATABASE_URL`: a PostgreSQL server, instead of the file. */
  readonly databaseUrl?: string
  /** `PUBLIC_URL`: address by which people reach this server. */
  readonly publicUrl?: URL
  /** `AUTH_SECRET`: signs cookies. */
  readonly secret?: string
  /** `SMTP_URL` and `MAIL_FROM`. */
  readonly mail?: MailSettings
  /** `OIDC_DISCOVERY_URL`, `OIDC_CLIENT_ID`, `OIDC_CLIENT_SECRET`, `OIDC_NAME`. */
  readonly oidc?: OidcProvider
  /** `BEHIND_PROXY=1`: the last address in `X-Forwarded-For` is who asks. */
  readonly behindProxy: boolean
  /** `BACKUP_DIR`: folder with backups. */
  readonly backupFolder?: string
}

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Reads the settings.
 * @throws UsageError with everything that is wrong; it repeats no value, since values are secrets.
 */
export function parseSettings(environment: Environment): Settings {
  const wrong: string[] = []
  const get = (name: string) => environment[name]?.trim() || undefined
  const together = (...names: readonly string[]): readonly string[] | undefined => {
    const given = names.map((name) => get(name) ?? '')
    const missing = names.filter((_, index) => given[index] === '')
    if (missing.length === names.length) return undefined
    if (missing.length > 0) {
      wrong.push(
        `Unexpected ${names.filter((name) => !missing.includes(name)).join(', ')} without ${missing.join(', ')}, expected all of them or none.`,
      )
      return undefined
    }
    return given
  }

  const publicText = get('PUBLIC_URL')
  const publicUrl = publicText === undefined ? undefined : URL.parse(publicText)
  if (publicUrl === null || (publicUrl && !isOrigin(publicUrl))) {
    wrong.push(
      'Unexpected PUBLIC_URL, expected an address without a path, such as PUBLIC_URL=https://api.overdedrempel.example.',
    )
  }
  const secret = get('AUTH_SECRET')
  if (secret !== undefined && secret.length < 32) {
    wrong.push('Unexpected AUTH_SECRET of less than 32 characters, expected one made by `openssl rand -base64 48`.')
  }
  const mail = together('SMTP_URL', 'MAIL_FROM')
  if (mail && !/^smtps?:$/.test(URL.parse(mail[0] ?? '')?.protocol ?? '')) {
    wrong.push('Unexpected SMTP_URL, expected an address such as smtps://user:password@mail.example:465.')
  }
  const oidc = together('OIDC_DISCOVERY_URL', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'OIDC_NAME')
  if (oidc && URL.parse(oidc[0] ?? '') === null) {
    wrong.push('Unexpected OIDC_DISCOVERY_URL, expected an address that ends in /.well-known/openid-configuration.')
  }
  if (wrong.length > 0) throw new UsageError(wrong.join('\n'))

  const databaseUrl = get('DATABASE_URL')
  const backupFolder = get('BACKUP_DIR')
  const [smtpUrl = '', from = ''] = mail ?? []
  const [discoveryUrl = '', clientId = '', clientSecret = '', name = ''] = oidc ?? []
  return {
    ...(databaseUrl ? { databaseUrl } : {}),
    ...(publicUrl ? { publicUrl } : {}),
    ...(secret ? { secret } : {}),
    ...(mail ? { mail: { smtpUrl, from } } : {}),
    ...(oidc ? { oidc: { discoveryUrl, clientId, clientSecret, name } } : {}),
    ...(backupFolder ? { backupFolder } : {}),
    behindProxy: get('BEHIND_PROXY') === '1',
  }
}

const isOrigin = ({ protocol, pathname, search, hash, username }: URL) =>
  /^https?:$/.test(protocol) && pathname === '/' && search + hash + username === ''
