import type { Db } from '../store/store.ts'

/** A party that knows people already, by OpenID Connect: SURFconext, Entra, Google Workspace. */
export interface OidcProvider {
  /** Address of its `.well-known/openid-configuration`. */
  readonly discoveryUrl: string
  readonly clientId: string
  readonly clientSecret: string
  /** Name on the button: `SURFconext`. */
  readonly name: string
}

/** What logging in needs. */
export interface AuthSettings {
  readonly db: Db
  /** Address by which people reach us: `https://api.overdedrempel.example`. */
  readonly publicUrl: URL
  /** At least 32 characters that nobody can guess; signs cookies. Not kept in the database. */
  readonly secret: string
  readonly oidc?: OidcProvider
  /** Takes a token with which somebody may log in. It is in the database only as a hash. */
  readonly takeLoginToken: (email: string, token: string) => void
  /** Takes a line about what went wrong inside; without anything personal. */
  readonly fault: (message: string) => void
}

/** Name under which better-auth and the provider know each other; it stands in the address that the provider sends people to. */
export const OIDC_ID = 'oidc'
/** Path below which better-auth's own addresses lie. */
export const AUTH_PATH = '/auth'
/** Seconds that somebody stays logged in. Counted from logging in and not prolonged, so that a forgotten laptop ends by itself. */
export const SESSION_SECONDS = 7 * 24 * 3600
/** Seconds that a link by mail works: long enough for slow mail. */
export const LINK_SECONDS = 15 * 60

/** A `__Host-` cookie cannot be set by another host or over http; browsers take it only over https. */
export const cookiePrefix = ({ protocol }: URL): string => (protocol === 'https:' ? '__Host-drempel' : 'drempel')

/** Name of the cookie that says who somebody is. */
export const sessionCookieName = (publicUrl: URL): string => `${cookiePrefix(publicUrl)}.session_token`
