import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'

/**
 * The network address of who asks. Behind a proxy of our own that is the last in `X-Forwarded-For`: what the proxy added
 * itself. Everything before it was sent along by the asker, who may write there what they like.
 */
export const networkAddress =
  (behindProxy: boolean) =>
  (c: Context): string | undefined =>
    (behindProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined) ??
    getConnInfo(c).remote.address
