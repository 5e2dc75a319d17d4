import { UsageError } from '@drempel/diagnostics'

/**
 * The address of a server, without a slash at its end. Keys go over encrypted connections; only a server on this machine may
 * do without.
 * @throws UsageError when it is no such address.
 */
export function serverAddress(channelId: string, server: string): string {
  const url = URL.parse(server)
  const here = url !== null && ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname)
  if (url && !url.username && (url.protocol === 'https:' || (url.protocol === 'http:' && here))) return url.origin
  throw new UsageError(
    `Unexpected \`server\` of the channel \`${channelId}\`, expected an address such as \`https://social.example\` (see channels.yaml).`,
  )
}
