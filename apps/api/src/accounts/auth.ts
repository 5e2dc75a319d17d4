import { passkey } from '@better-auth/passkey'
import { wordmark } from '@drempel/brand'
import type { BetterAuthOptions, BetterAuthPlugin } from 'better-auth'
import { getAdapter } from 'better-auth/db/adapter'
import { betterAuth } from 'better-auth/minimal'
import { genericOAuth } from 'better-auth/plugins/generic-oauth'
import { magicLink } from 'better-auth/plugins/magic-link'
import {
  AUTH_PATH,
  type AuthSettings,
  cookiePrefix,
  LINK_SECONDS,
  OIDC_ID,
  type OidcProvider,
  SESSION_SECONDS,
} from './auth-settings.ts'
import { hashedSessions } from './hashed-sessions.ts'

export type Auth = ReturnType<typeof createAuth>

/**
 * better-auth over our own tables. It logs people in and out; it makes no accounts, since only who was invited has one. All
 * that can be hashed is: tokens of sessions, of links and of passkey questions.
 */
export function createAuth({ db, publicUrl, secret, oidc, takeLoginToken, fault }: AuthSettings) {
  const isHttps = publicUrl.protocol === 'https:'
  return betterAuth({
    appName: wordmark,
    baseURL: publicUrl.origin,
    basePath: AUTH_PATH,
    secret,
    // Said to be SQLite on PostgreSQL too: then days are ISO texts and yes or no is 1 or 0, as in all our tables.
    database: (options: BetterAuthOptions) =>
      hashedSessions(getAdapter({ ...options, database: { db, type: 'sqlite' } })),
    telemetry: { enabled: false },
    logger: { level: 'error', log: (_, message) => fault(message) },
    rateLimit: { enabled: false },
    advanced: {
      useSecureCookies: false,
      cookiePrefix: cookiePrefix(publicUrl),
      defaultCookieAttributes: { secure: isHttps, sameSite: 'lax', httpOnly: true, path: '/' },
      ipAddress: { disableIpTracking: true },
    },
    user: {
      modelName: 'account',
      fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
    session: {
      modelName: 'session',
      fields: {
        userId: 'account_id',
        token: 'token_hash',
        expiresAt: 'expires_at',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
      },
      expiresIn: SESSION_SECONDS,
      disableSessionRefresh: true,
    },
    account: {
      modelName: 'login_method',
      fields: {
        userId: 'account_id',
        providerId: 'provider',
        accountId: 'provider_account',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
      updateAccountOnSignIn: false,
      // A provider that does not vouch for an address does not get in by it.
      accountLinking: { enabled: true, trustedProviders: [] },
    },
    verification: {
      modelName: 'verification',
      fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
      storeIdentifier: 'hashed',
    },
    databaseHooks: {
      session: { create: { before: async (session) => ({ data: { ...session, ipAddress: null, userAgent: null } }) } },
      // We only ask who somebody is, so nothing of the provider needs to be kept.
      account: {
        create: {
          before: async (account) => ({
            data: { ...account, accessToken: null, refreshToken: null, idToken: null, scope: null },
          }),
        },
      },
    },
    onAPIError: { errorURL: '/inloggen?niet=gelukt' },
    plugins: [
      magicLink({
        expiresIn: LINK_SECONDS,
        storeToken: 'hashed',
        disableSignUp: true,
        sendMagicLink: ({ email, token }) => takeLoginToken(email, token),
      }),
      passkeys(publicUrl),
      genericOAuth({ config: oidc ? [configOf(oidc)] : [] }),
    ],
  })
}

/**
 * Passkeys on devices, unlocked by their owner. @better-auth/passkey 1.7.6 is written against better-call 1.4.5 and better-auth
 * 1.7.25 against 1.4.0, whose types differ in one `undefined`; this can go once both name the same. A browser test logs in by it.
 */
const passkeys = (publicUrl: URL) =>
  passkey({
    rpID: publicUrl.hostname,
    rpName: wordmark,
    origin: publicUrl.origin,
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    advanced: { webAuthnChallengeCookie: 'passkey' },
    schema: {
      passkey: {
        fields: {
          userId: 'account_id',
          publicKey: 'public_key',
          credentialID: 'credential_id',
          deviceType: 'device_type',
          backedUp: 'backed_up',
          createdAt: 'created_at',
        },
      },
    },
  }) as unknown as BetterAuthPlugin

const configOf = ({ name: _, ...provider }: OidcProvider) => ({
  ...provider,
  providerId: OIDC_ID,
  scopes: ['openid', 'email', 'profile'],
  pkce: true,
  requireIdTokenVerification: true,
  disableSignUp: true,
  disableImplicitSignUp: true,
})
