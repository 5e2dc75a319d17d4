/* Run as a program of its own: a Bluesky server. Arguments: port, folder, port of the directory, `limited` for the real rate limits. */

import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

/** What we use of `@atproto/pds`; its own types come only with an install. */
interface PdsPackage {
  readonly PDS: { fromEnv(env: Readonly<Record<string, unknown>>): Promise<{ start(): Promise<unknown> }> }
}

// The name is not written in the `import`, so that the house type-checks without this package.
const name: string = '@atproto/pds'
const { PDS } = (await import(name)) as PdsPackage

const [port, folder = '', plcPort, limits] = process.argv.slice(2)
mkdirSync(join(folder, 'blobs'), { recursive: true })

/** Nobody answers at these names; what the server would ask of others goes nowhere. */
const nowhere = { url: 'https://nowhere.invalid', did: 'did:web:nowhere.invalid' }

/** Keys of a server that lives for one test on one machine. They are no secrets, and fixed so that a restart keeps its accounts. */
const keyOf = (letter: string) => letter.repeat(64)

const pds = await PDS.fromEnv({
  devMode: true,
  port: Number(port),
  hostname: 'localhost',
  dataDirectory: folder,
  blobstoreDiskLocation: join(folder, 'blobs'),
  blobUploadLimit: 300_000_000,
  adminPassword: keyOf('a'),
  jwtSecret: keyOf('b'),
  plcRotationKeyK256PrivateKeyHex: keyOf('1'),
  serviceHandleDomains: ['.test'],
  inviteRequired: false,
  disableSsrfProtection: true,
  didPlcUrl: `http://127.0.0.1:${plcPort}`,
  rateLimitsEnabled: limits === 'limited',
  bskyAppViewUrl: nowhere.url,
  bskyAppViewDid: nowhere.did,
  modServiceUrl: nowhere.url,
  modServiceDid: nowhere.did,
  reportServiceUrl: nowhere.url,
  reportServiceDid: nowhere.did,
})
await pds.start()
process.send?.('ready')
