import { createHash } from 'node:crypto'

/**
 * What is kept of a token instead of the token itself. Plain SHA-256 is enough: a token is at least 190 bits of chance, so
 * there is nothing to guess.
 */
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('base64url')
