import { UsageError } from '@drempel/diagnostics'

/** Where and how to reach a mail server. */
export interface SmtpAddress {
  readonly host: string
  readonly port: number
  /** TLS from the first byte (`smtps://`). */
  readonly secure: boolean
  /** TLS must be agreed on before anything is said: whenever there is a password and the server is another machine. */
  readonly requireTls: boolean
  readonly login?: { readonly user: string; readonly pass: string }
}

const loopback = new Set(['localhost', '127.0.0.1', '[::1]'])

/**
 * Reads `smtps://name:password@host:465` or `smtp://host:587`.
 * @param variable name of the environment variable, for the message; the value is a secret and never shown.
 * @throws UsageError when it is no such address.
 */
export function readSmtpAddress(value: string, variable: string): SmtpAddress {
  const url = URL.canParse(value) ? new URL(value) : undefined
  if (!url || !['smtp:', 'smtps:'].includes(url.protocol) || url.hostname === '')
    throw new UsageError(
      `Unexpected address in ${variable}, expected \`smtps://name:password@host\` or \`smtp://host:587\``,
    )
  const secure = url.protocol === 'smtps:'
  const login =
    url.username === '' ? undefined : { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) }
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? (secure ? 465 : 587) : Number(url.port),
    secure,
    requireTls: !secure && login !== undefined && !loopback.has(url.hostname),
    ...(login && { login }),
  }
}
